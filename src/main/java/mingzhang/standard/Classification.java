package mingzhang.standard;

import java.util.List;
import java.util.Map;

/**
 * A classification of accounts (科目), nested by the length of its codes.
 *
 * @param id for example {@code function}
 * @param title for example 支出功能分类
 * @param digits length of a code at each level, for example 3, 5, 7 for 类, 款, 项
 * @param complete down to this level every code is listed
 * @param accounts names by code
 */
public record Classification(
    String id, String title, List<Integer> digits, int complete, Map<String, String> accounts) {
  /** The level of a code, from 1; 0 where no code has this length. */
  public int level(String code) {
    return digits.indexOf(code.length()) + 1;
  }

  /** The code one level up, or empty for the outermost. */
  public String parent(String code) {
    int level = level(code);
    return level <= 1 ? "" : code.substring(0, digits.get(level - 2));
  }
}
