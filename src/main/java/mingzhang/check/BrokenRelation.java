package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import mingzhang.model.Figure;
import mingzhang.report.Finding;
import mingzhang.report.Message;

/** Tells a broken reconciliation: both sides, their difference, and each figure with its place. */
final class BrokenRelation {
  private BrokenRelation() {}

  static Finding finding(Relation relation) {
    String unit = relation.unit().name();
    String where = relation.where().isEmpty() ? "" : "（" + relation.where() + "）";
    return new Finding(
            relation.rule().severity(),
            "broken-relation",
            relation.place(),
            Message.of(
                "broken-relation",
                relation.rule().title(),
                where,
                plain(relation.leftSum()) + unit,
                plain(relation.rightSum()) + unit,
                plain(relation.deviation()) + unit),
            null)
        .withHint(
            isOfOtherUnit(relation) ? "broken-relation-unit" : "broken-relation",
            figures(relation.left()),
            figures(relation.right()),
            relation.rule().id());
  }

  /** Whether one side is what the other one is in 元 and 万元, but for what was rounded away. */
  private static boolean isOfOtherUnit(Relation relation) {
    BigDecimal left = relation.leftSum().abs();
    BigDecimal right = relation.rightSum().abs();
    BigDecimal small = left.min(right).movePointRight(4);
    return small.signum() != 0
        && small.subtract(left.max(right)).abs().movePointRight(2).compareTo(small) < 0;
  }

  /** Tells a deviation that rounding explains. */
  static Finding withinRounding(Relation relation) {
    String unit = relation.unit().name();
    String where = relation.where().isEmpty() ? "" : "（" + relation.where() + "）";
    return Finding.hint(
            "within-rounding",
            relation.place(),
            relation.rule().title(),
            where,
            plain(relation.leftSum()) + unit,
            plain(relation.rightSum()) + unit,
            plain(relation.deviation()) + unit,
            plain(relation.tolerance()) + unit)
        .withHint(
            "broken-relation",
            figures(relation.left()),
            figures(relation.right()),
            relation.rule().id());
  }

  private static String figures(List<Figure> figures) {
    String shown =
        figures.stream()
            .filter(f -> !f.nil())
            .limit(6)
            .map(f -> f.label() + " " + plain(f.number()) + f.unit().name())
            .collect(Collectors.joining(" + "));
    long count = figures.stream().filter(f -> !f.nil()).count();
    return shown.isEmpty() ? "—" : count > 6 ? shown + " + … (" + count + ")" : shown;
  }

  static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
