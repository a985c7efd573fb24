package mingzhang.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How a file looks without reading it.
 *
 * @param bytes its size
 * @param modified when it was last modified, in nanoseconds since 1970; of a source, when anything
 *     of it was last changed, if the system tells
 */
record Stamp(long bytes, long modified) {
  /** The stamp of a file with these attributes. */
  static Stamp of(BasicFileAttributes attributes) {
    return new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }

  /**
   * The stamp of a source. A time of modification can be set back, as tools do that unpack or copy;
   * the time of the last change of a POSIX system (its ctime) cannot.
   */
  static Stamp ofSource(Path file, BasicFileAttributes attributes) throws IOException {
    Stamp stamp = of(attributes);
    if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return stamp;
    }
    FileTime changed = (FileTime) Files.getAttribute(file, "unix:ctime");
    return new Stamp(stamp.bytes, Math.max(stamp.modified, changed.to(TimeUnit.NANOSECONDS)));
  }

  /** The stamp of two numbers as {@link #toString} writes them; empty if one is none. */
  static Optional<Stamp> parse(String bytes, String modified) {
    try {
      return Optional.of(new Stamp(Long.parseLong(bytes), Long.parseLong(modified)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return bytes + " " + modified;
  }
}
