package mingzhang.check;

import java.util.List;
import java.util.stream.Stream;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Nearest;
import mingzhang.standard.Rule;
import mingzhang.standard.Standard;

/** Checks a standard itself: kinds and keys of its rules, and the names that it uses. */
public final class RuleCheck {
  private RuleCheck() {}

  /** Reports whatever is wrong, at its place in the standard's file. */
  public static void check(Standard standard, Findings findings) {
    StandardNames names = new StandardNames(standard);
    standard.rules().forEach(rule -> check(rule, names, findings));
    BudgetCheck.standard(standard, names, findings);
  }

  private static void check(Rule rule, StandardNames names, Findings findings) {
    RuleKind kind = RuleKinds.BY_NAME.get(rule.kind());
    if (kind == null) {
      findings.add(
          hinted(
              Finding.error("rule-kind", rule.place(), rule.id(), rule.kind()),
              rule.kind(),
              kinds()));
      return;
    }
    Stream.concat(rule.words().keySet().stream(), rule.lists().keySet().stream())
        .filter(k -> !kind.keys().contains(k))
        .forEach(
            k ->
                findings.add(
                    hinted(Finding.error("rule-key", rule.place(), rule.id(), k), k, kind.keys())));
    kind.unknown(rule, names)
        .forEach(
            u ->
                findings.add(
                    hinted(
                        Finding.error(
                            "rule-names-nothing", rule.place(), rule.id(), u.what(), u.name()),
                        u.name(),
                        u.existing())));
  }

  private static List<String> kinds() {
    return List.copyOf(RuleKinds.BY_NAME.keySet());
  }

  /** The same with the nearest name that exists, or with all of them. */
  static Finding hinted(Finding finding, String name, List<String> existing) {
    return Nearest.to(name, existing)
        .map(n -> finding.withHint("did-you-mean", n))
        .orElse(finding.withHint("there-are", String.join(", ", existing)));
  }
}
