package mingzhang.cache;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How a file looks without reading it.
 *
 * @param bytes its size
 * @param modified when it was last modified, in nanoseconds since 1970
 */
record Stamp(long bytes, long modified) {
  /** The stamp of a file with these attributes. */
  static Stamp of(BasicFileAttributes attributes) {
    return new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
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
