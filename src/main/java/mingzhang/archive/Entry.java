package mingzhang.archive;

import java.util.List;

/**
 * A file of a snapshot as the inventory lists it.
 *
 * @param path from the root of the snapshot, with {@code /} between its parts
 * @param kind {@code page}, {@code download}, {@code document}, {@code source} or {@code asset}
 * @param title what it is called, or empty
 * @param unit name of the unit it belongs to, or empty
 * @param approved when the disclosure was approved (YYYY-MM-DD), or empty
 * @param published when it was published (YYYY-MM-DD), or empty
 * @param digests its size and digests
 */
public record Entry(
    String path,
    String kind,
    String title,
    String unit,
    String approved,
    String published,
    Digests digests) {
  /** The columns of the inventory as CSV. */
  static final List<String> COLUMNS =
      List.of(
          "path",
          "kind",
          "title",
          "unit",
          "year",
          "approved",
          "published",
          "archived",
          "retention",
          "bytes",
          "sha256",
          "sm3");

  /** The same with another title. */
  Entry titled(String other) {
    return new Entry(path, kind, other, unit, approved, published, digests);
  }

  /** The fields under {@link #COLUMNS}. */
  List<String> fields(Inventory.Header header) {
    return List.of(
        path,
        kind,
        title,
        unit,
        String.valueOf(header.year()),
        approved,
        published,
        header.archived(),
        header.retention(),
        String.valueOf(digests.size()),
        digests.sha256(),
        digests.sm3());
  }
}
