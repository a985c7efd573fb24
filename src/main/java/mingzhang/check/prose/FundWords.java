package mingzhang.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words of funds and budgets right behind a name, which are names themselves but mean the name
 * before: 机关运行经费财政拨款支出预算 is about the operating expenses.
 */
final class FundWords {
  private static final Pattern WORDS = Pattern.compile("(?:财政|拨款|收入|支出|预算|资金|总额?)+");

  private FundWords() {}

  /** The names of a text, each with the words of funds behind it. */
  static List<Mention> joined(List<Mention> mentions, String text) {
    List<Mention> all = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      Mention last = all.isEmpty() ? null : all.get(all.size() - 1);
      if (last != null
          && isRightBehind(mention, last, text)
          && isGeneral(mention, text)
          && !isGeneral(last, text)) {
        all.set(all.size() - 1, new Mention(last.start(), mention.end(), last.names()));
      } else {
        all.add(mention);
      }
    }
    return all;
  }

  private static boolean isRightBehind(Mention mention, Mention last, String text) {
    int gap = mention.start() - last.end();
    return gap == 0 || (gap == 1 && text.charAt(last.end()) == '的');
  }

  private static boolean isGeneral(Mention mention, String text) {
    return WORDS.matcher(text.substring(mention.start(), mention.end())).matches();
  }
}
