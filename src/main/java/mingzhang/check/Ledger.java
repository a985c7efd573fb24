package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import mingzhang.model.Disclosure;
import mingzhang.model.Figures;
import mingzhang.report.Findings;
import mingzhang.standard.Standard;

/** What the checks of one disclosure work on and write into. */
final class Ledger {
  final Disclosure disclosure;
  final Standard standard;
  final Figures figures;
  final Findings findings;
  private final List<Relation> relations = new ArrayList<>();

  Ledger(Disclosure disclosure, Standard standard, Findings findings) {
    this.disclosure = disclosure;
    this.standard = standard;
    this.figures = new Figures(disclosure);
    this.findings = findings;
  }

  /**
   * Keeps a relation, unless a table of it could not be understood; a broken one becomes a finding
   * of the rule's severity.
   */
  void add(Relation relation) {
    boolean unreadable = relation.tables().stream().anyMatch(disclosure.unreadable()::contains);
    if (relation.isVacant() || unreadable) {
      return;
    }
    relations.add(relation);
    if (relation.verdict() == Verdict.BROKEN) {
      findings.add(BrokenRelation.finding(relation));
    }
  }

  List<Relation> relations() {
    return List.copyOf(relations);
  }
}
