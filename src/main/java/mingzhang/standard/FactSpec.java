package mingzhang.standard;

/**
 * A figure or date that no table holds.
 *
 * @param unit as printed, may be empty
 * @param decimals printed digits after the point, at most; {@link #ANY} if the standard says none
 * @param date whether it is a date instead of a number
 */
public record FactSpec(
    String id, String title, String unit, int decimals, boolean date, boolean required) {
  /** As many digits as the author writes. */
  public static final int ANY = Integer.MAX_VALUE;
}
