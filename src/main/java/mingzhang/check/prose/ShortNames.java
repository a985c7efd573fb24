package mingzhang.check.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a whole that are called by one word where the whole was named: 其中：货物0.13万元. */
final class ShortNames {
  private static final String WHOLE = "政府采购预算总额";
  private static final Map<String, String> PARTS =
      Map.of("货物", "政府采购货物预算", "工程", "政府采购工程预算", "服务", "政府采购服务预算");
  private static final Pattern PART =
      Pattern.compile(
          "(?<=^|[，。；：、（|])(?:其中)?(?:政府)?(?:采购)?(货物|工程|服务)(?=(?:类|项目|采购|支出|预算|金额|经费|为|是)*-?[0-9])");

  private ShortNames() {}

  /**
   * The names of a text and these.
   *
   * @param context what its heading names
   */
  static List<Mention> with(List<Mention> mentions, Set<String> context, String text) {
    boolean told =
        context.contains(WHOLE) || mentions.stream().anyMatch(m -> m.names().contains(WHOLE));
    if (!told) {
      return mentions;
    }
    List<Mention> all = new ArrayList<>(mentions);
    for (Matcher part = PART.matcher(text); part.find(); ) {
      int start = part.start(1);
      int end = part.end(1);
      if (mentions.stream().noneMatch(m -> m.start() < end && m.end() > start)) {
        String name = PARTS.getOrDefault(part.group(1), WHOLE);
        all.add(new Mention(start, end, Set.of(name)));
      }
    }
    all.sort(Comparator.comparingInt(Mention::start));
    return all;
  }
}
