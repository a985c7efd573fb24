package mingzhang.check.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What the quantities of a sentence say about each other. */
final class Arithmetic {
  private Arithmetic() {}

  /** Whether this year's figure and the change give the figure of the year before. */
  static boolean explainsPrior(Said prior, Sentence sentence) {
    for (Said level : levels(sentence)) {
      for (Said change : sentence.said()) {
        if (change.is(Role.CHANGE)
            && change.quantity().is(Quantity.Kind.MONEY)
            && near(before(level, change), prior.quantity(), 3)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Figures of this year in the sentence and before it in the block. */
  static List<Said> levels(Sentence sentence) {
    List<Said> levels = new ArrayList<>(sentence.levels());
    levels.addAll(sentence.earlier());
    return levels;
  }

  /** The figure of the year before that a level and a change imply. */
  static BigDecimal before(Said level, Said change) {
    BigDecimal amount = change.quantity().value().abs();
    return change.sign() < 0
        ? level.quantity().value().add(amount)
        : level.quantity().value().subtract(amount);
  }

  static boolean near(BigDecimal value, Quantity typed, int roundings) {
    BigDecimal most = typed.half().multiply(BigDecimal.valueOf(roundings));
    return value.subtract(typed.value().abs()).abs().compareTo(most) <= 0;
  }

  /** A rate in percent with the least and the greatest value that rounding allows. */
  static boolean rateHolds(BigDecimal change, BigDecimal half, BigDecimal before, Quantity rate) {
    if (before.signum() <= 0) {
      return false;
    }
    BigDecimal low = percent(change.abs().subtract(half), before.add(half));
    BigDecimal high = percent(change.abs().add(half), before.subtract(half).max(half));
    BigDecimal typed = rate.value().abs();
    return typed.add(rate.half()).compareTo(low) >= 0
        && typed.subtract(rate.half()).compareTo(high) <= 0;
  }

  static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? BigDecimal.ZERO
        : part.movePointRight(2).divide(whole, 8, RoundingMode.HALF_UP);
  }

  /** Whether it is the product of other quantities of the sentence: 20人×200元×12月. */
  static boolean isProduct(Quantity typed, Sentence sentence) {
    List<BigDecimal> factors = new ArrayList<>();
    for (Quantity other : sentence.quantities()) {
      if (!other.equals(typed) && other.value().signum() > 0) {
        factors.add(other.value());
      }
    }
    for (int i = 0; i < factors.size(); i++) {
      for (int j = i + 1; j < factors.size(); j++) {
        BigDecimal product = factors.get(i).multiply(factors.get(j));
        BigDecimal yearly = product.multiply(BigDecimal.valueOf(12));
        if (near(product, typed, 1) || near(yearly, typed, 1)) {
          return true;
        }
        for (int k = j + 1; k < factors.size(); k++) {
          if (near(product.multiply(factors.get(k)), typed, 1)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether it is the sum of the other figures of the sentence. */
  static boolean isTotal(Said said, Sentence sentence) {
    BigDecimal sum = BigDecimal.ZERO;
    int count = 0;
    for (Said level : sentence.levels()) {
      if (!level.equals(said) && level.quantity().bound()) {
        sum = sum.add(level.quantity().value());
        count++;
      }
    }
    return count > 1 && near(sum, said.quantity(), count + 1);
  }
}
