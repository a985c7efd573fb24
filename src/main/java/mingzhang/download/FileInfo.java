package mingzhang.download;

import java.util.Locale;
import mingzhang.model.MediaTypes;

/**
 * What a reader may want to know of a file before downloading it.
 *
 * @param name file name within its folder, or address from the root where so agreed
 * @param bytes its size
 * @param sha256 digest of its content (FIPS 180-4), 64 lower-case hexadecimal digits; empty where
 *     the file is not made
 */
public record FileInfo(String name, long bytes, String sha256) {
  /** A file that is only named, in a check that makes none. */
  public static FileInfo unmade(String name) {
    return new FileInfo(name, 0, "");
  }

  /** Its media type (IANA). */
  public String mediaType() {
    return MediaTypes.of(name);
  }

  /** The ending of its name in capitals, as people call its format. */
  public String format() {
    return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
  }

  /** The same file seen from a folder above. */
  public FileInfo in(String folder) {
    return new FileInfo(folder + name, bytes, sha256);
  }
}
