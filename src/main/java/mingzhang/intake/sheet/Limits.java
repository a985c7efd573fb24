package mingzhang.intake.sheet;

/** How much a spreadsheet may hold; the largest disclosures have a hundredth of it. */
final class Limits {
  /** Bytes of a file: 32 MB. */
  static final int FILE = 32 << 20;

  /** Bytes of all parts of a workbook, unpacked: 128 MB. */
  static final long UNPACKED = 128L << 20;

  /** Parts of a workbook. */
  static final int PARTS = 2_000;

  /** Cells of a workbook that hold something. */
  static final int CELLS = 300_000;

  /** Merged regions of a sheet. */
  static final int REGIONS = 20_000;

  /** Rows and columns of a sheet (ECMA-376, as Excel has them). */
  static final int ROWS = 1_048_576;

  static final int COLUMNS = 16_384;

  private Limits() {}
}
