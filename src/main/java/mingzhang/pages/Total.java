package mingzhang.pages;

import java.math.BigDecimal;
import java.util.Collection;
import mingzhang.model.Absent;
import mingzhang.model.Figure;
import mingzhang.model.Figures;
import mingzhang.model.Reference;
import mingzhang.model.Words;

/**
 * What a disclosure, or several together, take in or spend.
 *
 * @param number 0 where there is none or it is not told
 * @param absence why it is not told: withheld or unknown; nil where it is told
 */
record Total(BigDecimal number, Absent absence) {
  /** The total that a reference names; 0 for the empty text. */
  static Total of(Figures figures, String written) {
    Reference reference = written.isEmpty() ? null : Reference.parse(written);
    if (reference == null) {
      return new Total(BigDecimal.ZERO, Absent.NIL);
    }
    Absent absence = figures.absence(reference);
    return Absent.isOpen(absence)
        ? new Total(BigDecimal.ZERO, absence)
        : new Total(
            figures.lenient(reference).map(Figure::number).orElse(BigDecimal.ZERO), Absent.NIL);
  }

  /** The sum of several; unknown if one of them is not told. */
  static Total sum(Collection<Total> totals) {
    return totals.stream().allMatch(Total::isTold)
        ? new Total(
            totals.stream().map(Total::number).reduce(BigDecimal.ZERO, BigDecimal::add), Absent.NIL)
        : new Total(BigDecimal.ZERO, Absent.UNKNOWN);
  }

  boolean isTold() {
    return !Absent.isOpen(absence);
  }

  /** As it is printed: its digits, or the word for what is not told. */
  String text(Words words) {
    return isTold() ? number.toPlainString() : absence.printed(words);
  }
}
