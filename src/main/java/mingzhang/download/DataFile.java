package mingzhang.download;

/** A data file beside the pages, with its content. */
public record DataFile(FileInfo info, byte[] content) {
  /** A file by its content. */
  static DataFile of(String name, byte[] content) {
    return new DataFile(new FileInfo(name, content.length, Digest.sha256(content)), content);
  }

  /** Its name within its folder. */
  public String name() {
    return info.name();
  }
}
