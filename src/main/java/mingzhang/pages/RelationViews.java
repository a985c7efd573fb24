package mingzhang.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import mingzhang.check.Relation;
import mingzhang.check.Verdict;
import mingzhang.check.Verdicts;
import mingzhang.model.Anchors;
import mingzhang.model.Figure;
import mingzhang.model.FigureName;
import mingzhang.model.MoneyUnit;
import mingzhang.model.Words;
import mingzhang.pages.view.ChecksView;
import mingzhang.pages.view.FamilyView;
import mingzhang.pages.view.OperandView;
import mingzhang.pages.view.RelationView;
import mingzhang.pages.view.RuleView;
import mingzhang.pages.view.VerdictsView;

/**
 * Makes reconciliations ready to print on pages in the folder of their disclosure: under their
 * rules, what is off before what holds exactly, in the order of the standard otherwise.
 */
final class RelationViews {
  private static final Comparator<Relation> WORST_FIRST =
      Comparator.comparing(Relation::verdict).reversed();

  private RelationViews() {}

  /** Everything that was verified. */
  static ChecksView checks(List<Relation> relations, Words words) {
    Map<Relation.Family, List<Relation>> families = new EnumMap<>(Relation.Family.class);
    relations.forEach(r -> families.computeIfAbsent(r.family(), f -> new ArrayList<>()).add(r));
    List<FamilyView> views = new ArrayList<>();
    families.forEach(
        (family, members) -> {
          String id = family.name().toLowerCase(Locale.ROOT);
          views.add(
              new FamilyView(
                  id, words.say("family." + id), verdicts(members), rules(members, r -> true)));
        });
    return new ChecksView(verdicts(relations), views);
  }

  /** The rules of some relations, in full only where one is broken. */
  static List<RuleView> broken(List<Relation> relations) {
    return rules(relations, r -> r.verdict() == Verdict.BROKEN);
  }

  /** How many came out how. */
  static VerdictsView verdicts(List<Relation> relations) {
    Verdicts verdicts = Verdicts.of(relations);
    return new VerdictsView(verdicts.holds(), verdicts.rounding(), verdicts.broken());
  }

  private static List<RuleView> rules(List<Relation> relations, Predicate<Relation> shown) {
    Map<String, List<Relation>> rules = new LinkedHashMap<>();
    relations.stream()
        .sorted(WORST_FIRST)
        .forEach(r -> rules.computeIfAbsent(r.rule().id(), id -> new ArrayList<>()).add(r));
    return rules.values().stream().map(members -> rule(members, shown)).toList();
  }

  private static RuleView rule(List<Relation> relations, Predicate<Relation> shown) {
    Relation worst = relations.get(0);
    return new RuleView(
        "rule-" + Anchors.word(worst.rule().id()),
        worst.rule().title(),
        worst.rule().why(),
        worst.verdict().word(),
        verdicts(relations),
        relations.stream().filter(shown).map(RelationViews::view).toList());
  }

  private static RelationView view(Relation relation) {
    String unit = relation.unit().name();
    List<Figure> left = printed(relation.left());
    List<Figure> right = printed(relation.right());
    Optional<Figure> one = left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    MoneyUnit told = left.isEmpty() ? relation.unit() : left.get(0).unit();
    return new RelationView(
        relation.verdict().word(),
        one.map(f -> place(relation.where(), f.label())).orElse(relation.where()),
        operands(left, f -> one.isPresent() ? "" : f.label(), told, true),
        operands(
            right, f -> one.map(o -> f.name().beside(o.name())).orElse(f.label()), told, false),
        relation.leftSum().toPlainString() + unit,
        relation.rightSum().toPlainString() + unit,
        relation.deviation().toPlainString().replace('-', ChangeViews.MINUS) + unit,
        relation.tolerance().stripTrailingZeros().toPlainString() + unit,
        relation.waiver());
  }

  /** The only figure of the left side, and what else tells which row or column it is about. */
  private static String place(String where, String label) {
    StringBuilder place = new StringBuilder();
    for (String word : where.split(FigureName.BETWEEN)) {
      if (!label.contains(word)) {
        place.append(word).append(FigureName.BETWEEN);
      }
    }
    return place.append(label).toString();
  }

  private static List<Figure> printed(List<Figure> figures) {
    return figures.stream().filter(f -> !f.nil()).toList();
  }

  /**
   * Figures ready to print; the unit is told by the first of the relation, and where it differs.
   */
  private static List<OperandView> operands(
      List<Figure> figures, Function<Figure, String> label, MoneyUnit told, boolean first) {
    List<OperandView> operands = new ArrayList<>(figures.size());
    for (Figure figure : figures) {
      boolean minus = figure.reference().negative();
      String sign = minus ? "-" : operands.isEmpty() ? "" : "+";
      boolean silent = figure.unit().equals(told) && !(first && operands.isEmpty());
      String text = silent ? figure.digits() : figure.digits() + figure.unit().name();
      operands.add(new OperandView(sign, label.apply(figure), text, figure.href()));
    }
    return operands;
  }
}
