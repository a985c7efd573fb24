package mingzhang.standard;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A classification of accounts (科目), nested by the length of its codes.
 *
 * @param id for example {@code function}
 * @param title for example 支出功能分类
 * @param digits length of a code at each level, for example 3, 5, 7 for 类, 款, 项
 * @param complete down to this level every code is listed
 * @param accounts names by code
 * @param cofog codes of {@link Cofog} by account code, indicative; an account without one has that
 *     of the account above it
 */
public record Classification(
    String id,
    String title,
    List<Integer> digits,
    int complete,
    Map<String, String> accounts,
    Map<String, String> cofog) {
  /** The level of a code, from 1; 0 where no code has this length. */
  public int level(String code) {
    return digits.indexOf(code.length()) + 1;
  }

  /** The code of {@link Cofog} that an account belongs to, or empty where none is told. */
  public String cofog(String code) {
    String found = cofog.get(code);
    return found != null || level(code) == 0
        ? Objects.requireNonNullElse(found, "")
        : cofog(parent(code));
  }

  /** The code one level up, or empty for the outermost. */
  public String parent(String code) {
    int level = level(code);
    return level <= 1 ? "" : code.substring(0, digits.get(level - 2));
  }
}
