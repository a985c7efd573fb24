package mingzhang.model;

import java.math.BigDecimal;

/** Why a cell has no amount: four different things, none of which is 0. */
public enum Absent implements Cell {
  /** Left blank. */
  NIL("nil"),
  /** The column does not apply to the row. */
  NOT_APPLICABLE("not-applicable"),
  /** Known but lawfully not published. */
  WITHHELD("withheld"),
  /** Not known to the publisher. */
  UNKNOWN("unknown");

  private final String word;

  Absent(String word) {
    this.word = word;
  }

  /** The word written in content files. */
  public String word() {
    return word;
  }

  /** What is printed in place of the amount, for example 不公开. */
  public String printed(Words words) {
    return words.say("absent.short." + word);
  }

  /** Whether there is an amount that nobody can read here: no sum with it can be verified. */
  public static boolean isOpen(Cell cell) {
    return cell == WITHHELD || cell == UNKNOWN;
  }

  @Override
  public BigDecimal number() {
    return BigDecimal.ZERO;
  }
}
