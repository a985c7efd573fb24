package mingzhang.write;

/**
 * What a build did to the output folder.
 *
 * @param written files that are new or have new content
 * @param unchanged files that were left untouched
 * @param removed files of the build before that the site no longer has
 * @param bytes size of all files of the site together, without the manifest
 */
public record WriteSummary(int written, int unchanged, int removed, long bytes) {
  /** All files of the site. */
  public int total() {
    return written + unchanged;
  }
}
