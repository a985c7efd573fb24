package mingzhang.model;

import java.math.BigDecimal;
import mingzhang.report.Place;

/**
 * What a reference leads to: a number, and where to look at it.
 *
 * @param reference how it was asked for
 * @param number the number with its sign in a sum applied
 * @param terms how many printed figures it stands on
 * @param nil whether there is no amount at all
 * @param unit its money unit; for other facts a unit with factor 1
 * @param name which figure it is
 * @param page file of its page within the disclosure's folder, or empty
 * @param anchor address of its cell on that page, or empty
 * @param place where it is written
 */
public record Figure(
    Reference reference,
    BigDecimal number,
    int terms,
    boolean nil,
    MoneyUnit unit,
    FigureName name,
    String page,
    String anchor,
    Place place) {
  /**
   * The same figure, seen from the folder of another disclosure.
   *
   * @param whose what tells whose it is: a year, a unit
   * @param folder the way to its folder, ending with {@code /}
   */
  public Figure seenFrom(String whose, String folder) {
    String sheet = (whose + " " + name.sheet()).strip();
    FigureName told = new FigureName(sheet, name.row(), name.column());
    String there = page.isEmpty() ? "" : folder + page;
    return new Figure(reference, number, terms, nil, unit, told, there, anchor, place);
  }

  /** Which figure it is, in words. */
  public String label() {
    return name.toString();
  }

  /** Relative link to its cell from a page in the same folder, or empty. */
  public String href() {
    return page.isEmpty() ? "" : anchor.isEmpty() ? page : page + "#" + anchor;
  }

  /** The number without the sign of the reference, in the digits printed: two decimals for 万元. */
  public String digits() {
    BigDecimal plain = reference.negative() ? number.negate() : number;
    return (nil ? plain : plain.setScale(Math.max(plain.scale(), 0))).toPlainString();
  }
}
