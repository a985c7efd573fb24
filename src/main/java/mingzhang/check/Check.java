package mingzhang.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mingzhang.model.Disclosure;
import mingzhang.report.Findings;
import mingzhang.standard.Rule;
import mingzhang.standard.Standard;

/** Checks one disclosure against its standard: accounts, then every rule. */
public final class Check {
  private Check() {}

  /**
   * Applies every rule that is itself in order; returns what was verified, in the order of the
   * rules.
   *
   * @param before the unit's disclosure of the year before, if there is one
   * @param units the disclosures that a department sums up, if all of them are there
   * @param texts the text of a file by its name in messages
   */
  public static List<Relation> disclosure(
      Disclosure disclosure,
      Optional<Disclosure> before,
      List<Disclosure> units,
      Standard standard,
      Function<String, Optional<String>> texts,
      Findings findings) {
    Ledger ledger = new Ledger(disclosure, before, units, standard, texts, findings);
    StandardNames names = new StandardNames(standard);
    for (Rule rule : standard.rules()) {
      RuleKind kind = RuleKinds.BY_NAME.get(rule.kind());
      if (kind != null && kind.unknown(rule, names).isEmpty()) {
        kind.apply(rule, ledger);
      }
    }
    if (before.isEmpty()) {
      PriorFigures.check(disclosure, ledger.relations(), findings);
    }
    UnlikePrior.check(disclosure, findings);
    ledger.endWaivers();
    Accounts.check(ledger);
    BudgetCheck.disclosure(disclosure, standard, findings);
    Decimals.check(ledger);
    Deadline.check(ledger);
    OtherUnit.check(ledger);
    OtherScope.check(disclosure, standard, findings);
    return ledger.relations();
  }

  /** A hint for each deviation that rounding explains. */
  public static void tellRounding(List<Relation> relations, Findings findings) {
    relations.stream()
        .filter(r -> r.verdict() == Verdict.HOLDS_WITHIN_ROUNDING)
        .forEach(r -> findings.add(BrokenRelation.withinRounding(r)));
  }
}
