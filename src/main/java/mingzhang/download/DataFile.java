package mingzhang.download;

import mingzhang.model.Sha256;

/** A data file beside the pages, with its content. */
public final class DataFile {
  private final FileInfo info;
  private final byte[] content;

  private DataFile(FileInfo info, byte[] content) {
    this.info = info;
    this.content = content;
  }

  /** A file by its content, which is not copied. */
  public static DataFile of(String name, byte[] content) {
    return new DataFile(new FileInfo(name, content.length, Sha256.of(content)), content);
  }

  /** Its name, size and digest. */
  public FileInfo info() {
    return info;
  }

  /** Its name within its folder. */
  public String name() {
    return info.name();
  }

  /** All its bytes, not to be changed. */
  public byte[] content() {
    return content;
  }
}
