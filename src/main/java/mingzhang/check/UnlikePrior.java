package mingzhang.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Disclosure;
import mingzhang.model.Figure;
import mingzhang.model.Figures;
import mingzhang.model.Reference;
import mingzhang.report.Finding;
import mingzhang.report.Findings;

/**
 * Whether a unit is more than a thousand times as large, or as small, as the year before: all its
 * tables agree with each other when all are in 元 and say 万元.
 */
final class UnlikePrior {
  private static final BigDecimal THOUSAND = new BigDecimal(1000);

  /** A figure, and what it was; both in its unit. */
  private record Pair(Figure now, Amount before) {
    BigDecimal yuan() {
      return now.number().abs().max(before.number().abs()).multiply(now.unit().factor());
    }

    boolean isUnlike() {
      BigDecimal one = now.number().abs();
      BigDecimal other = before.number().abs();
      return one.min(other).multiply(THOUSAND).compareTo(one.max(other)) < 0;
    }

    Finding finding() {
      String unit = now.unit().name();
      return Finding.warning(
              "unlike-prior",
              now.place(),
              now.label(),
              now.digits() + unit,
              before.printed() + unit)
          .withHint("unlike-prior");
    }
  }

  private UnlikePrior() {}

  /** Looks at the largest of the figures that the year before had too. */
  static void check(Disclosure disclosure, Findings findings) {
    Figures figures = new Figures(disclosure);
    disclosure.prior().entrySet().stream()
        .flatMap(e -> pair(e, figures).stream())
        .max(Comparator.comparing(Pair::yuan))
        .filter(Pair::isUnlike)
        .ifPresent(p -> findings.add(p.finding()));
  }

  private static Optional<Pair> pair(Map.Entry<String, Cell> prior, Figures figures) {
    if (prior.getKey().startsWith(Reference.FACT)
        || !(prior.getValue() instanceof Amount before)
        || before.number().signum() == 0) {
      return Optional.empty();
    }
    Reference reference = Reference.parse(prior.getKey());
    return reference != null
            && figures.find(reference) instanceof Figures.Found now
            && now.figure().number().signum() != 0
        ? Optional.of(new Pair(now.figure(), before))
        : Optional.empty();
  }
}
