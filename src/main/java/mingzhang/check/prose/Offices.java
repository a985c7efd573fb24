package mingzhang.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The internal offices that the overview names. */
final class Offices {
  private static final Pattern LISTED =
      Pattern.compile(
          "(?:内设机构|内设|下设|设有|设置)[^：。、]{0,12}?[：:]?((?:[^、，。：]{1,14}[股科室处部组队]、)+[^、，。]{1,30}?[股科室处部组队])(?=[，。；等]|$)");
  private static final Pattern AND = Pattern.compile("(?<=[股科室处部组队])(?:以及|和|及|与)");

  private Offices() {}

  static List<String> in(List<Block> overview) {
    for (Block block : overview) {
      Matcher listed = LISTED.matcher(block.text());
      if (block.text().indexOf('设') >= 0 && listed.find()) {
        List<String> names = new ArrayList<>();
        Lists.of(listed.group(1)).forEach(n -> names.addAll(List.of(AND.split(n))));
        return names;
      }
    }
    return List.of();
  }
}
