package mingzhang.archive;

import java.nio.file.Path;
import java.util.List;
import mingzhang.report.Place;

/**
 * A year that the content registers as archived, in {@code archive/<year>.yaml}.
 *
 * @param year fiscal year
 * @param archived the day of archiving, YYYY-MM-DD
 * @param files its archive in each form
 * @param corrections files of the content that were corrected afterwards
 * @param place its registration
 */
public record Registered(
    int year, String archived, List<Kept> files, List<Corrected> corrections, Place place) {
  /**
   * The archive in one form.
   *
   * @param form the form
   * @param name file name beside the registration
   * @param path where it is read from
   * @param digest as registered; without its CRC
   */
  public record Kept(Form form, String name, Path path, FileDigest digest) {}

  /**
   * A file of the content that differs from what was archived.
   *
   * @param date when it was corrected, YYYY-MM-DD
   * @param file its path in the content
   * @param reason why
   */
  public record Corrected(String date, String file, String reason) {}

  /** The bag from which the pages are shown. */
  public java.util.Optional<Kept> bag() {
    return files.stream().filter(f -> f.form() == Form.BAGIT).findFirst();
  }
}
