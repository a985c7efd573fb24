package mingzhang.pages;

import java.math.BigDecimal;
import java.util.Optional;
import mingzhang.model.Absent;
import mingzhang.model.Words;
import mingzhang.pages.view.AmountView;
import mingzhang.pages.view.ChangeView;
import mingzhang.prose.FigureWords;

/** Makes lines that set a figure beside that of the year before or of the budget. */
final class ChangeViews {
  /** As wide as the plus; the figures beside a difference have the same. */
  static final char MINUS = '−';

  private ChangeViews() {}

  /**
   * A figure, empty where there is none.
   *
   * @param number the figure
   * @param href its cell, or empty
   * @param absence the word that stands for a figure which is withheld or unknown, else empty
   */
  record Side(Optional<BigDecimal> number, String href, String absence) {
    /** A figure, or none at all. */
    Side(Optional<BigDecimal> number, String href) {
      this(number, href, "");
    }

    /** A figure, or why there is none. */
    static Side of(BigDecimal number, Optional<Absent> absence, String href, Words words) {
      return absence
          .map(a -> without(a, href, words))
          .orElseGet(() -> new Side(Optional.of(number), href));
    }

    /** A figure that is not told; nil is none at all, and leads nowhere. */
    static Side without(Absent absent, String href, Words words) {
      return Absent.isOpen(absent)
          ? new Side(Optional.empty(), href, absent.printed(words))
          : new Side(Optional.empty(), "");
    }

    AmountView view() {
      String text = number.map(n -> n.toPlainString().replace('-', MINUS)).orElse(absence);
      return new AmountView(text, href);
    }

    /** Whether nobody can tell here what it is: nothing can be said of it and another figure. */
    boolean isOpen() {
      return !absence.isEmpty();
    }
  }

  static ChangeView of(
      String code, int level, String label, String unit, Side before, Side now, String reason) {
    if (before.isOpen() || now.isOpen()) {
      return listed(code, level, label, unit, before.view(), now.view());
    }
    BigDecimal was = before.number().orElse(BigDecimal.ZERO);
    BigDecimal difference = difference(before, now);
    String percent =
        was.signum() == 0
            ? ""
            : difference.signum() == 0
                ? "0%"
                : sign(difference) + FigureWords.percent(difference.abs(), was.abs());
    String why = difference.signum() == 0 ? "" : reason;
    return line(code, level, label, unit, before, now, percent, why);
  }

  /** The same where the earlier figure is what was planned: the percentage is the share of it. */
  static ChangeView executed(
      String code, int level, String label, String unit, Side planned, Side now) {
    if (planned.isOpen() || now.isOpen()) {
      return listed(code, level, label, unit, planned.view(), now.view());
    }
    BigDecimal plan = planned.number().orElse(BigDecimal.ZERO);
    String percent =
        plan.signum() == 0
            ? ""
            : FigureWords.percent(now.number().orElse(BigDecimal.ZERO), plan).replace('-', MINUS);
    return line(code, level, label, unit, planned, now, percent, "");
  }

  /** The same where one side may have its amount, but it is not known: there is no difference. */
  static ChangeView listed(
      String code, int level, String label, String unit, AmountView planned, AmountView now) {
    return new ChangeView(code, level, label, unit, planned, now, "", "", "same", "");
  }

  private static ChangeView line(
      String code,
      int level,
      String label,
      String unit,
      Side before,
      Side now,
      String percent,
      String reason) {
    BigDecimal difference = difference(before, now);
    boolean same = difference.signum() == 0;
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
        reason);
  }

  private static BigDecimal difference(Side before, Side now) {
    return now.number().orElse(BigDecimal.ZERO).subtract(before.number().orElse(BigDecimal.ZERO));
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
