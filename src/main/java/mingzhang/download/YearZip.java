package mingzhang.download;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** The zip of a year: the zips of all its disclosures joined, a folder each. */
public final class YearZip {
  private YearZip() {}

  /**
   * Joins zips; what is compressed in them is copied as it is.
   *
   * @param parts read one after the other, of any size
   */
  public static void join(List<Path> parts, OutputStream out) throws IOException {
    try (ZipFile zip = new ZipFile(out)) {
      for (Path part : parts) {
        zip.addAll(part);
      }
    }
  }
}
