package mingzhang.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.check.Relation;
import mingzhang.check.Verdict;
import mingzhang.model.Figure;
import mingzhang.pages.view.ChecksView;
import mingzhang.pages.view.FamilyView;
import mingzhang.pages.view.OperandView;
import mingzhang.pages.view.RelationView;

/** Makes reconciliations ready to print on pages in the folder of their disclosure. */
final class RelationViews {
  /** What is off comes before what holds exactly; the order of the rules otherwise. */
  private static final Comparator<Relation> STRIKING_FIRST =
      Comparator.comparing(Relation::verdict).reversed();

  private final IdentityHashMap<Relation, RelationView> views = new IdentityHashMap<>();

  /** The same for the same relation, which several pages show. */
  synchronized RelationView view(Relation relation) {
    return views.computeIfAbsent(relation, this::make);
  }

  private RelationView make(Relation relation) {
    String unit = relation.unit().name();
    return new RelationView(
        relation.rule().id(),
        relation.rule().title(),
        relation.rule().why(),
        relation.verdict().word(),
        relation.where(),
        operands(relation.left()),
        operands(relation.right()),
        relation.leftSum().toPlainString() + unit,
        relation.rightSum().toPlainString() + unit,
        relation.deviation().toPlainString() + unit,
        relation.tolerance().stripTrailingZeros().toPlainString() + unit,
        relation.waiver());
  }

  ChecksView checks(List<Relation> relations, Words words) {
    Map<Relation.Family, List<Relation>> families = new EnumMap<>(Relation.Family.class);
    relations.forEach(r -> families.computeIfAbsent(r.family(), f -> new ArrayList<>()).add(r));
    List<FamilyView> views = new ArrayList<>();
    families.forEach(
        (family, members) -> {
          String id = family.name().toLowerCase(java.util.Locale.ROOT);
          views.add(
              new FamilyView(
                  id,
                  words.say("family." + id),
                  count(members, Verdict.HOLDS),
                  count(members, Verdict.HOLDS_WITHIN_ROUNDING),
                  count(members, Verdict.BROKEN),
                  members.stream().sorted(STRIKING_FIRST).map(this::view).toList()));
        });
    return new ChecksView(
        count(relations, Verdict.HOLDS),
        count(relations, Verdict.HOLDS_WITHIN_ROUNDING),
        count(relations, Verdict.BROKEN),
        views);
  }

  private List<OperandView> operands(List<Figure> figures) {
    List<OperandView> operands = new ArrayList<>();
    for (Figure figure : figures) {
      if (!figure.nil()) {
        boolean minus = figure.reference().negative();
        String sign = minus ? "-" : operands.isEmpty() ? "" : "+";
        operands.add(
            new OperandView(
                sign, figure.label(), figure.digits() + figure.unit().name(), figure.href()));
      }
    }
    return operands;
  }

  private static int count(List<Relation> relations, Verdict verdict) {
    return (int) relations.stream().filter(r -> r.verdict() == verdict).count();
  }
}
