package mingzhang.report;

/** How much a finding weighs: an error stops the build, a warning and a hint do not. */
public enum Severity {
  ERROR,
  WARNING,
  HINT;

  /** The word used in output and in standards, for example {@code error}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
