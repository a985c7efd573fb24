package mingzhang.model;

import java.util.List;
import java.util.Optional;
import mingzhang.report.Place;

/**
 * One table of a disclosure.
 *
 * @param id its name in the standard, for example {@code revenue}
 * @param number printed number, for example {@code 二}
 * @param title printed title with the year in place
 * @param label printed label, or empty
 * @param description what the table says, in plain words, or empty
 * @param emptyNote the note printed where there are no figures
 * @param emptyReason the office's reason why there are none, or empty
 * @param chinese whether its standard is in Chinese, else in English
 * @param columnNumbers whether a line of column numbers is printed under the headings
 * @param unit money unit of all its amounts
 * @param sides one or two sides
 * @param place its file
 */
public record Table(
    String id,
    String number,
    String title,
    String label,
    String description,
    String emptyNote,
    String emptyReason,
    boolean chinese,
    boolean columnNumbers,
    MoneyUnit unit,
    List<Side> sides,
    Place place) {
  /** Whether the table has no figures at all. */
  public boolean isEmpty() {
    for (Side side : sides) {
      if (!side.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is left blank: it has no amount, and none that is withheld or unknown either. */
  public boolean isBlank() {
    return sides.stream().allMatch(Side::isBlank);
  }

  /**
   * The number with its word: 表二, Table 2. It is a part of the printed title and speaks the
   * language of the standard, whatever the language of the site.
   */
  public String called() {
    return called(number, chinese);
  }

  /** The number of a table with its word. */
  public static String called(String number, boolean chinese) {
    return (chinese ? "表" : "Table ") + number;
  }

  /** The number with its word, and the title: 表二 2025年收入表. */
  public String fullTitle() {
    return called() + " " + title;
  }

  /** What the sum of several rows is called. */
  String sumOfRows() {
    return chinese ? "各项之和" : "sum of rows";
  }

  /** The side with an id. */
  public Optional<Side> side(String sideId) {
    for (Side side : sides) {
      if (side.id().equals(sideId)) {
        return Optional.of(side);
      }
    }
    return Optional.empty();
  }

  /** The same with other sides. */
  public Table withSides(List<Side> others) {
    return new Table(
        id,
        number,
        title,
        label,
        description,
        emptyNote,
        emptyReason,
        chinese,
        columnNumbers,
        unit,
        others,
        place);
  }
}
