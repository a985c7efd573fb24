package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Disclosure;
import mingzhang.model.Figure;
import mingzhang.model.Figures;
import mingzhang.model.MoneyUnit;
import mingzhang.model.Reference;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.report.Severity;

/**
 * The figures of the year before against each other, by the relations of this year.
 *
 * <p>{@code prior} holds a few figures of many, so what two of them have to do with each other
 * often shows only by a third: where a relation lacks one figure, it tells it. A cell that is empty
 * this year is taken for empty the year before; as that need not be so, a relation that rests on it
 * is a hint and no warning.
 */
final class PriorFigures {
  private static final Set<String> KINDS =
      Set.of("sum", "roll-up", "across", "equal", "same-accounts");

  /**
   * A figure of the year before.
   *
   * @param yuan in 元
   * @param half half of the last digit of each stated figure that it rests on, in 元
   * @param sources references of these, as they are written
   * @param assumed whether an empty cell takes part
   */
  private record Value(BigDecimal yuan, BigDecimal half, Set<String> sources, boolean assumed) {
    private static final Value NOTHING =
        new Value(BigDecimal.ZERO, BigDecimal.ZERO, Set.of(), true);

    Value plus(Value other, boolean subtracted) {
      Set<String> all = new LinkedHashSet<>(sources);
      all.addAll(other.sources);
      return new Value(
          subtracted ? yuan.subtract(other.yuan) : yuan.add(other.yuan),
          half.add(other.half),
          all,
          assumed || other.assumed);
    }
  }

  /** The sum of one side as far as it is known, and what is not. */
  private record Side(Value sum, List<Figure> unknown) {}

  private final Disclosure disclosure;
  private final Map<String, Value> known = new LinkedHashMap<>();
  private final Set<Set<String>> told = new HashSet<>();

  private PriorFigures(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  /** Reports figures of {@code prior} that do not agree with each other. */
  static void check(Disclosure disclosure, List<Relation> relations, Findings findings) {
    PriorFigures prior = new PriorFigures(disclosure);
    prior.stated();
    if (prior.known.size() > 1) {
      List<Relation> open = new ArrayList<>(relations);
      open.removeIf(r -> !KINDS.contains(r.rule().kind()));
      while (open.removeIf(r -> prior.settles(r, findings))) {
        // what one relation told, another may need
      }
    }
  }

  private void stated() {
    Figures figures = new Figures(disclosure);
    for (Map.Entry<String, Cell> entry : disclosure.prior().entrySet()) {
      Reference reference = Reference.parse(entry.getKey());
      if (reference != null
          && entry.getValue() instanceof Amount amount
          && figures.find(reference) instanceof Figures.Found now) {
        MoneyUnit unit = now.figure().unit();
        known.put(
            reference.unsigned(),
            new Value(
                amount.number().multiply(unit.factor()),
                unit.halfDigit(amount.number()),
                Set.of(entry.getKey()),
                false));
      }
    }
  }

  /** Whether a relation is of no more use: it was compared or told what it lacked. */
  private boolean settles(Relation relation, Findings findings) {
    Side left = side(relation.left());
    Side right = side(relation.right());
    int unknown = left.unknown().size() + right.unknown().size();
    if (unknown > 1) {
      return false;
    }
    if (unknown == 1) {
      boolean isLeft = right.unknown().isEmpty();
      Figure figure = isLeft ? left.unknown().get(0) : right.unknown().get(0);
      Side other = isLeft ? right : left;
      if (other.sum().sources().isEmpty()) {
        return false;
      }
      Value difference = other.sum().plus(isLeft ? left.sum() : right.sum(), true);
      boolean negative = figure.reference().negative();
      known.put(
          figure.reference().unsigned(),
          negative ? Value.NOTHING.plus(difference, true) : difference);
      return true;
    }
    compare(relation, left.sum(), right.sum(), findings);
    return true;
  }

  private void compare(Relation relation, Value left, Value right, Findings findings) {
    Value both = left.plus(right, true);
    boolean vacant = left.sources().isEmpty() || right.sources().isEmpty();
    boolean agree = both.yuan().abs().compareTo(both.half()) <= 0;
    if (vacant || agree || left.sources().equals(right.sources()) || !told.add(both.sources())) {
      return;
    }
    String last = List.copyOf(both.sources()).get(both.sources().size() - 1);
    Place place =
        disclosure.prior().get(last) instanceof Amount amount
            ? amount.place()
            : disclosure.place("prior");
    Finding finding =
        Finding.warning(
                "prior-does-not-add-up",
                place,
                relation.rule().title(),
                money(left.yuan()),
                money(right.yuan()),
                money(both.yuan()))
            .withHint("prior-does-not-add-up", String.join(", ", both.sources()));
    findings.add(both.assumed() ? finding.as(Severity.HINT) : finding);
  }

  private Side side(List<Figure> figures) {
    Value sum = new Value(BigDecimal.ZERO, BigDecimal.ZERO, Set.of(), false);
    List<Figure> unknown = new ArrayList<>();
    for (Figure figure : figures) {
      Value value = known.get(figure.reference().unsigned());
      if (value == null && !figure.nil()) {
        unknown.add(figure);
      } else {
        sum = sum.plus(value == null ? Value.NOTHING : value, figure.reference().negative());
      }
    }
    return new Side(sum, unknown);
  }

  private static String money(BigDecimal yuan) {
    BigDecimal wan = yuan.movePointLeft(4);
    return wan.setScale(Math.max(2, wan.stripTrailingZeros().scale())).toPlainString() + "万元";
  }
}
