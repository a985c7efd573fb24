package mingzhang.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import mingzhang.model.Disclosure;
import mingzhang.model.Figures;
import mingzhang.model.Waiver;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.standard.Standard;

/** What the checks of one disclosure work on and write into. */
final class Ledger {
  final Disclosure disclosure;
  final Optional<Disclosure> before;
  final List<Disclosure> units;
  final Standard standard;
  final Figures figures;
  final Function<String, Optional<String>> texts;
  final Findings findings;
  private final boolean open;
  private final List<Relation> relations = new ArrayList<>();
  private final Set<Waiver> needed = new HashSet<>();

  Ledger(
      Disclosure disclosure,
      Optional<Disclosure> before,
      List<Disclosure> units,
      Standard standard,
      Function<String, Optional<String>> texts,
      Findings findings) {
    this.disclosure = disclosure;
    this.before = before;
    this.units = units;
    this.standard = standard;
    this.figures = new Figures(disclosure);
    this.open = Figures.hasOpen(disclosure);
    this.texts = texts;
    this.findings = findings;
  }

  /**
   * Keeps a relation, unless a table of it could not be understood or a figure is withheld or
   * unknown; a broken one becomes a finding of the rule's severity.
   */
  void add(Relation relation) {
    if (relation.isVacant() || isUnreadable(relation) || isOpen(relation)) {
      return;
    }
    if (relation.verdict() == Verdict.BROKEN) {
      Optional<Waiver> waiver = waiver(relation);
      relations.add(waiver.map(w -> relation.waived(w.reason())).orElse(relation));
      waiver.ifPresentOrElse(needed::add, () -> findings.add(BrokenRelation.finding(relation)));
    } else {
      relations.add(relation);
    }
  }

  private boolean isUnreadable(Relation relation) {
    return disclosure.unreadable().stream().anyMatch(relation::concerns);
  }

  private boolean isOpen(Relation relation) {
    return open
        && Stream.concat(relation.left().stream(), relation.right().stream())
            .anyMatch(f -> figures.isOpen(f.reference()));
  }

  /** Reports the waivers that no broken relation needs any more. */
  void endWaivers() {
    for (Waiver waiver : disclosure.waivers()) {
      if (!needed.contains(waiver) && !waiver.rule().isEmpty()) {
        findings.add(Finding.warning("unneeded-waiver", waiver.place(), waiver.rule()));
      }
    }
  }

  private Optional<Waiver> waiver(Relation relation) {
    return disclosure.waivers().stream()
        .filter(w -> w.rule().equals(relation.rule().id()))
        .filter(w -> w.where().isEmpty() || w.where().equals(relation.where()))
        .findFirst();
  }

  List<Relation> relations() {
    return List.copyOf(relations);
  }
}
