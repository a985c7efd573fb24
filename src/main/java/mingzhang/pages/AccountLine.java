package mingzhang.pages;

import java.math.BigDecimal;
import java.util.List;

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
   * @param nil whether the cell has no amount
   * @param href its cell, from the folder of the disclosure, or empty where there is none
   */
  record Of(BigDecimal number, boolean nil, String href) {
    static final Of NOTHING = new Of(BigDecimal.ZERO, true, "");

    Of {
      href = href.intern();
    }
  }

  /** The address of the page of an account, from the root. */
  static String url(String code) {
    return "accounts/" + mingzhang.model.Anchors.word(code) + ".html";
  }
}
