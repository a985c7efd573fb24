package mingzhang.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Reads a figure as it is published: {@code -?digits(.digits)?}, at most 15 digits before the dot
 * and 4 after it, no needless zero in front.
 *
 * <p>Any other way of writing it is a finding whose hint gives the right one.
 */
public final class AmountText {
  private static final int MOST_BEFORE_DOT = 15;
  private static final int MOST_AFTER_DOT = 4;
  private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");
  private static final Set<String> ABSENT =
      Set.of("-", "--", "—", "——", "–", "/", "无", "空", "n/a", "N/A", "none", "nil");

  private AmountText() {}

  /**
   * The figure with the decimals that its author wrote, or empty if a finding says what is wrong.
   */
  public static Optional<BigDecimal> read(Scalar scalar, Findings findings) {
    String text = scalar.text();
    BigDecimal number = number(text);
    if (number == null) {
      findings.add(finding(scalar, text.strip()));
    }
    return Optional.ofNullable(number);
  }

  /** The figure of a text in the one form that there is, or null; there are many of them. */
  private static @Nullable BigDecimal number(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int dot = text.indexOf('.');
    int end = dot < 0 ? text.length() : dot;
    int decimals = dot < 0 ? 0 : text.length() - dot - 1;
    boolean needless = end - start > 1 && text.charAt(start) == '0';
    boolean dotted = dot < 0 || (decimals >= 1 && decimals <= MOST_AFTER_DOT);
    if (end == start || end - start > MOST_BEFORE_DOT || needless || !dotted) {
      return null;
    }
    long digits = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = digits * 10 + (c - '0');
      } else if (i != dot) {
        return null;
      }
    }
    boolean negative = start == 1;
    return negative && digits == 0
        ? null
        : BigDecimal.valueOf(negative ? -digits : digits, decimals);
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
    if (number(digits) == null) {
      return bad.withHint("amount-too-long");
    }
    return plain.get().unit().isEmpty()
        ? bad.withHint("write-instead", digits)
        : bad.withHint("amount-without-unit", digits, plain.get().unit());
  }
}
