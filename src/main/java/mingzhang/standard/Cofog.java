package mingzhang.standard;

/**
 * The divisions and groups of the Classification of the Functions of Government (COFOG 1999, United
 * Nations, Statistical Papers Series M No. 84).
 *
 * <p>A division has two digits ({@code 07}), a group a third one after a dot ({@code 07.3}).
 */
public final class Cofog {
  /** How many groups each division has, from 01 to 10. */
  private static final String GROUPS = "8569666689";

  private static final int DIVISION = 2;

  private Cofog() {}

  /** Whether it is the code of a division or of a group. */
  public static boolean isCode(String code) {
    if (!code.matches("\\d\\d(\\.[1-9])?")) {
      return false;
    }
    int division = Integer.parseInt(division(code));
    return division >= 1
        && division <= GROUPS.length()
        && (code.length() == DIVISION
            || code.charAt(code.length() - 1) <= GROUPS.charAt(division - 1));
  }

  /** The division of a code. */
  public static String division(String code) {
    return code.substring(0, DIVISION);
  }
}
