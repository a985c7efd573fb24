package mingzhang.standard;

/**
 * Days within which something has to be done.
 *
 * @param days calendar days, 0 where nothing is prescribed
 * @param law the law that sets them
 */
public record LegalPeriod(int days, String law) {
  /** Nothing is prescribed. */
  public static final LegalPeriod NONE = new LegalPeriod(0, "");
}
