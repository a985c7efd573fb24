package mingzhang.check;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.model.Disclosure;
import mingzhang.model.Scope;
import mingzhang.model.Text;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.standard.Standard;

/**
 * A unit (单位) that calls its own disclosure that of a department (部门), or the other way round: in a
 * heading, or right after its name.
 */
final class OtherScope {
  private final Pattern wrong;
  private final String right;
  private final Findings findings;

  private OtherScope(Disclosure disclosure, Scope scope, Findings findings) {
    boolean unit = scope == Scope.UNIT;
    String own =
        Stream.of(disclosure.unit().name(), disclosure.unit().shortName(), "[本我]单位", "[本我]部门")
            .map(n -> n.startsWith("[") ? n : Pattern.quote(n))
            .collect(Collectors.joining("|"));
    String said = unit ? "部门(?:预算|决算)(?!支出经济)" : "(?<![属各级层个])单位(?:预算|决算)";
    this.wrong =
        Pattern.compile("(?:^#.*?|(?:" + own + ")(?:的|(?:19|20)\\d\\d年度?)?)(" + said + ")");
    this.right = unit ? "单位" : "部门";
    this.findings = findings;
  }

  /** Looks through the texts that the office has written itself. */
  static void check(Disclosure disclosure, Standard standard, Findings findings) {
    Collection<Text> given = standard.texts().values();
    List<Text> own =
        Stream.concat(
                disclosure.sections().values().stream().filter(t -> !given.contains(t)),
                disclosure.overview().stream())
            .filter(t -> t.markdown().contains("预算") || t.markdown().contains("决算"))
            .toList();
    if (!own.isEmpty()) {
      OtherScope words = new OtherScope(disclosure, standard.scope(), findings);
      own.forEach(words::text);
    }
  }

  private void text(Text text) {
    String[] lines = text.markdown().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher found = wrong.matcher(lines[i]);
      if (found.find()) {
        int column = lines[i].codePointCount(0, found.start(1)) + 1;
        String said = found.group(1);
        findings.add(
            Finding.warning(
                    "other-scope",
                    new Place(text.file(), i + 1, column),
                    said,
                    right + said.substring(2))
                .withHint("other-scope"));
      }
    }
  }
}
