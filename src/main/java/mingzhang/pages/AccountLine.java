package mingzhang.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mingzhang.model.Absent;
import mingzhang.model.Cell;
import mingzhang.model.Words;

/**
 * An account (科目) in one disclosure.
 *
 * @param code for example 2010301
 * @param name as printed
 * @param parent code of the account above it, or empty
 * @param cofog its place in the functions of government, or empty
 * @param amounts under each of the columns that the standard names
 */
record AccountLine(String code, String name, String parent, String cofog, List<Of> amounts) {
  AccountLine {
    code = code.intern();
    name = name.intern();
    parent = parent.intern();
    cofog = cofog.intern();
  }

  /**
   * An amount of the account.
   *
   * @param number 0 where the cell has no amount
   * @param absence why the cell has no amount, empty where it has one
   * @param href its cell, from the folder of the disclosure, or empty where there is none
   */
  record Of(BigDecimal number, Optional<Absent> absence, String href) {
    static final Of NOTHING = new Of(Absent.NIL, "");

    Of {
      href = href.intern();
    }

    /** The amount of a cell. */
    Of(Cell cell, String href) {
      this(cell.number(), cell instanceof Absent a ? Optional.of(a) : Optional.empty(), href);
    }

    /** The amount beside others; its link begins with that of the folder of its disclosure. */
    ChangeViews.Side side(String folder, Words words) {
      return ChangeViews.Side.of(number, absence, folder + href, words);
    }

    boolean isOpen() {
      return absence.filter(Absent::isOpen).isPresent();
    }
  }

  /** The address of the page of an account, from the root. */
  static String url(String code) {
    return "accounts/" + mingzhang.model.Anchors.word(code) + ".html";
  }
}
