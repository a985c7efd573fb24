package mingzhang.model;

import java.util.Locale;

/** A kind of data file that a site can offer, as {@code site.yaml} names it. */
public enum DownloadFormat {
  /** A CSV file a table, the long form of all amounts, and their descriptions for programs. */
  CSV,
  /** A workbook a disclosure. */
  XLSX,
  /** A JSON file a disclosure. */
  JSON,
  /** A zip of all data files, one a disclosure and one a year. */
  ZIP;

  /** The word in {@code site.yaml}, also the ending of its files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
