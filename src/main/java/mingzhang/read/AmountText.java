package mingzhang.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mingzhang.report.Finding;
import mingzhang.report.Findings;

/**
 * Reads a figure as it is published: {@code -?digits(.digits)?}, at most 15 digits before the dot
 * and 4 after it, no needless zero in front.
 *
 * <p>Any other way of writing it is a finding whose hint gives the right one.
 */
public final class AmountText {
  private static final Pattern FIGURE =
      Pattern.compile("(?!-0(\\.0+)?$)-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,4})?");
  private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");
  private static final Set<String> ABSENT =
      Set.of("-", "--", "—", "——", "–", "/", "无", "空", "n/a", "N/A", "none", "nil");

  private AmountText() {}

  /**
   * The figure with the decimals that its author wrote, or empty if a finding says what is wrong.
   */
  public static Optional<BigDecimal> read(Scalar scalar, Findings findings) {
    String text = scalar.text();
    if (FIGURE.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text));
    }
    findings.add(finding(scalar, text.strip()));
    return Optional.empty();
  }

  /** A whole number of 0 to 999,999,999, or empty if a finding says what is wrong. */
  public static Optional<Integer> whole(Scalar scalar, Findings findings) {
    String text = scalar.text();
    if (WHOLE.matcher(text).matches()) {
      return Optional.of(Integer.valueOf(text));
    }
    if (text.isBlank()) {
      findings.add(Finding.error("blank-amount", scalar.place()).withHint("integer-form"));
      return Optional.empty();
    }
    Finding bad = Finding.error("bad-integer", scalar.place(), Shapes.shorten(text));
    findings.add(
        PlainFigure.of(text)
            .map(PlainFigure::digits)
            .filter(digits -> WHOLE.matcher(digits).matches())
            .map(digits -> bad.withHint("write-instead", digits))
            .orElse(bad.withHint("integer-form")));
    return Optional.empty();
  }

  private static Finding finding(Scalar scalar, String text) {
    if (text.isEmpty() || scalar.isNull()) {
      return Finding.error("blank-amount", scalar.place()).withHint("blank-amount");
    }
    Finding bad = Finding.error("bad-amount", scalar.place(), Shapes.shorten(text));
    if (ABSENT.contains(text)) {
      return bad.withHint("no-amount");
    }
    Optional<PlainFigure> plain = PlainFigure.of(text);
    if (plain.isEmpty()) {
      return bad.withHint("amount-form");
    }
    String digits = plain.get().digits();
    if (!FIGURE.matcher(digits).matches()) {
      return bad.withHint("amount-too-long");
    }
    return plain.get().unit().isEmpty()
        ? bad.withHint("write-instead", digits)
        : bad.withHint("amount-without-unit", digits, plain.get().unit());
  }
}
