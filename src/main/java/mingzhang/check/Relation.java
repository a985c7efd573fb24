package mingzhang.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mingzhang.model.Figure;
import mingzhang.model.MoneyUnit;
import mingzhang.report.Place;
import mingzhang.standard.Rule;

/**
 * One reconciliation (勾稽关系): the figures of two sides and how they compare.
 *
 * @param rule what must hold
 * @param family which kind of relation it is
 * @param where the row or column it is about, or empty
 * @param left figures of the left side
 * @param right figures of the right side
 * @param unit unit of the sums: the common one, or the smaller where sides differ
 * @param leftSum signed sum of the left side
 * @param rightSum signed sum of the right side
 * @param tolerance half of the last printed digit for every figure that takes part: a printed
 *     figure stands for an interval of that width, so a sum of n figures may be off by that times n
 *     + 1
 * @param verdict how it came out
 * @param waiver the office's reason why a broken one is right, or empty
 */
public record Relation(
    Rule rule,
    Family family,
    String where,
    List<Figure> left,
    List<Figure> right,
    MoneyUnit unit,
    BigDecimal leftSum,
    BigDecimal rightSum,
    BigDecimal tolerance,
    Verdict verdict,
    String waiver) {
  /** What a relation ties together. */
  public enum Family {
    WITHIN,
    BETWEEN,
    UNITS,
    PERFORMANCE,
    FACTS
  }

  /** Compares two sides. */
  public static Relation compare(
      Rule rule, Family family, String where, List<Figure> left, List<Figure> right) {
    List<Figure> all = new ArrayList<>(left);
    all.addAll(right);
    MoneyUnit unit = all.get(0).unit();
    for (Figure figure : all) {
      unit = figure.unit().factor().compareTo(unit.factor()) < 0 ? figure.unit() : unit;
    }
    BigDecimal leftSum = sum(left, unit);
    BigDecimal rightSum = sum(right, unit);
    BigDecimal tolerance = tolerance(all, unit);
    Verdict verdict = Verdict.of(leftSum.subtract(rightSum), tolerance);
    return new Relation(
        rule, family, where, left, right, unit, leftSum, rightSum, tolerance, verdict, "");
  }

  /** Half of the last printed digit for each figure; mostly all have one unit. */
  private static BigDecimal tolerance(List<Figure> figures, MoneyUnit unit) {
    BigDecimal others = BigDecimal.ZERO;
    long terms = 0;
    for (Figure figure : figures) {
      if (figure.unit().equals(unit)) {
        terms += figure.terms();
      } else {
        BigDecimal half = convert(figure.unit().halfUnit(), figure.unit(), unit);
        others = others.add(half.multiply(BigDecimal.valueOf(figure.terms())));
      }
    }
    return others.add(unit.halfUnit().multiply(BigDecimal.valueOf(terms)));
  }

  /** The same, waived for a reason. */
  Relation waived(String reason) {
    return new Relation(
        rule, family, where, left, right, unit, leftSum, rightSum, tolerance, verdict, reason);
  }

  /** Left less right. */
  public BigDecimal deviation() {
    return leftSum.subtract(rightSum);
  }

  /** Whether no figure takes part at all: then there is nothing to verify. */
  public boolean isVacant() {
    return isNil(left) && isNil(right);
  }

  private static boolean isNil(List<Figure> figures) {
    for (Figure figure : figures) {
      if (!figure.nil()) {
        return false;
      }
    }
    return true;
  }

  /** Where the user looks first: the first figure that was written. */
  public Place place() {
    return Stream.concat(left.stream(), right.stream())
        .filter(f -> !f.nil())
        .map(Figure::place)
        .findFirst()
        .orElse(rule.place());
  }

  /** Whether a table takes part. */
  public boolean concerns(String table) {
    return isAmong(left, table) || isAmong(right, table);
  }

  private static boolean isAmong(List<Figure> figures, String table) {
    for (Figure figure : figures) {
      if (figure.reference().table().equals(table)) {
        return true;
      }
    }
    return false;
  }

  private static BigDecimal sum(List<Figure> figures, MoneyUnit unit) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Figure figure : figures) {
      sum = sum.add(convert(figure.number(), figure.unit(), unit));
    }
    return sum;
  }

  private static BigDecimal convert(BigDecimal number, MoneyUnit from, MoneyUnit to) {
    return from.factor().compareTo(to.factor()) == 0
        ? number
        : number
            .multiply(from.factor())
            .divide(to.factor(), 10, RoundingMode.HALF_UP)
            .stripTrailingZeros();
  }
}
