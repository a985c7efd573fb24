package mingzhang.pages;

import java.math.BigDecimal;
import java.util.Optional;
import mingzhang.pages.view.AmountView;
import mingzhang.pages.view.ChangeView;
import mingzhang.prose.FigureWords;

/** Makes lines that set a figure beside that of the year before. */
final class ChangeViews {
  /** As wide as the plus; the figures beside a difference have the same. */
  static final char MINUS = '−';

  private ChangeViews() {}

  /** A figure of a year, empty where there is none. */
  record Side(Optional<BigDecimal> number, String href) {
    AmountView view() {
      String text = number.map(n -> n.toPlainString().replace('-', MINUS)).orElse("");
      return new AmountView(text, href);
    }
  }

  static ChangeView of(
      String code, int level, String label, String unit, Side before, Side now, String reason) {
    BigDecimal was = before.number().orElse(BigDecimal.ZERO);
    BigDecimal difference = now.number().orElse(BigDecimal.ZERO).subtract(was);
    boolean same = difference.signum() == 0;
    String percent =
        same || was.signum() == 0
            ? ""
            : sign(difference) + FigureWords.percent(difference.abs(), was.abs());
    return new ChangeView(
        code,
        level,
        label,
        unit,
        before.view(),
        now.view(),
        same ? "0" : sign(difference) + difference.abs().toPlainString(),
        percent,
        same ? "same" : difference.signum() > 0 ? "up" : "down",
        same ? "" : reason);
  }

  /** The same with a reason, whether or not it changed. */
  static ChangeView noted(ChangeView line, String note) {
    return note.isEmpty()
        ? line
        : new ChangeView(
            line.code(),
            line.level(),
            line.label(),
            line.unit(),
            line.before(),
            line.now(),
            line.difference(),
            line.percent(),
            line.direction(),
            note);
  }

  private static String sign(BigDecimal number) {
    return number.signum() > 0 ? "+" : String.valueOf(MINUS);
  }
}
