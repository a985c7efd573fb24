package mingzhang.check.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Disclosure;
import mingzhang.model.Figure;
import mingzhang.model.Figures;
import mingzhang.model.MoneyUnit;
import mingzhang.model.Reference;

/** A figure and the same figure of the year before, or of the budget. */
record Change(Known now, Known before) {
  /** Makes the earlier figure: its value and half of its last digit as in {@link Known}. */
  interface Earlier {
    Known of(Known now, BigDecimal value, BigDecimal half, String printed);
  }

  /** The figures that are known of an earlier time, by reference, with what became of them. */
  static List<Change> since(
      Map<String, ? extends Cell> stated,
      Disclosure disclosure,
      List<Known> figures,
      Earlier earlier) {
    if (stated.isEmpty()) {
      return List.of();
    }
    Figures found = new Figures(disclosure);
    Map<String, Known> byLabel = new HashMap<>();
    figures.forEach(k -> byLabel.putIfAbsent(k.label(), k));
    List<Change> changes = new ArrayList<>();
    stated.forEach(
        (written, cell) -> {
          Reference reference = Reference.parse(written);
          Figure figure = reference == null ? null : found.lenient(reference).orElse(null);
          Known now = figure == null ? null : byLabel.get(figure.label());
          if (figure != null && now != null && cell instanceof Amount amount) {
            MoneyUnit unit = figure.unit();
            changes.add(
                new Change(
                    now,
                    earlier.of(
                        now,
                        amount.number().multiply(unit.factor()),
                        unit.halfDigit(amount.number()),
                        amount.number().toPlainString() + unit.name())));
          }
        });
    return changes;
  }

  BigDecimal difference() {
    return now.value().subtract(before.value());
  }

  /** The change in percent of the year before, unsigned; zero where there was nothing. */
  BigDecimal rate() {
    return before.isZero()
        ? BigDecimal.ZERO
        : difference()
            .abs()
            .movePointRight(2)
            .divide(before.value().abs(), 8, RoundingMode.HALF_UP);
  }

  boolean matchesAmount(Quantity typed) {
    BigDecimal half = now.half().max(typed.half());
    return difference().abs().subtract(typed.value().abs()).abs().compareTo(half) <= 0;
  }

  boolean matchesRate(Quantity typed) {
    return rate().subtract(typed.value().abs()).abs().compareTo(typed.half()) <= 0;
  }
}
