package mingzhang.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.report.Finding;
import mingzhang.report.Findings;

/**
 * Reads a figure as it is published: {@code -?digits(.digits)?}, at most 15 digits before the dot
 * and 4 after it.
 *
 * <p>Any other way of writing it is a finding whose hint gives the right one.
 */
public final class AmountText {
  private static final Pattern FIGURE = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,4})?");
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private static final Pattern EXPONENT =
      Pattern.compile("-?[0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}");
  private static final Pattern UNIT = Pattern.compile("\\s*(亿元?|百万元?|万元?|千元|元|%|名|人|辆|个|项)$");

  private AmountText() {}

  /**
   * The figure with the decimals that its author wrote, or empty if a finding says what is wrong.
   */
  public static Optional<BigDecimal> read(Scalar scalar, Findings findings) {
    String text = scalar.text();
    if (FIGURE.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text));
    }
    findings.add(finding(scalar, text));
    return Optional.empty();
  }

  /** A whole number of 0 to 999,999,999, or empty if a finding says what is wrong. */
  public static Optional<Integer> whole(Scalar scalar, Findings findings) {
    if (scalar.text().matches("0|[1-9][0-9]{0,8}")) {
      return Optional.of(Integer.valueOf(scalar.text()));
    }
    findings.add(
        Finding.error("bad-integer", scalar.place(), scalar.text()).withHint("integer-form"));
    return Optional.empty();
  }

  private static Finding finding(Scalar scalar, String text) {
    if (text.isBlank() || scalar.isNull()) {
      return Finding.error("blank-amount", scalar.place()).withHint("blank-amount");
    }
    Finding bad = Finding.error("bad-amount", scalar.place(), text);
    String plain = ascii(text).replaceAll("[,_\\s]", "").replaceFirst("^\\+", "");
    plain = UNIT.matcher(plain).replaceFirst("");
    if (EXPONENT.matcher(plain).matches() && plain.length() < 12) {
      plain = new BigDecimal(plain).toPlainString();
    }
    plain =
        plain
            .replaceFirst("^(-?)0+(?=[0-9])", "$1")
            .replaceFirst("^(-?)\\.", "$10.")
            .replaceFirst("\\.$", "");
    if (!FIGURE.matcher(plain).matches()) {
      return bad.withHint(PLAIN.matcher(plain).matches() ? "amount-too-long" : "amount-form");
    }
    return ascii(text).equals(text) || !plain.equals(ascii(text))
        ? bad.withHint(
            UNIT.matcher(ascii(text)).find() ? "amount-without-unit" : "write-instead", plain)
        : bad.withHint("write-instead", plain);
  }

  /** The text with full-width figures, signs and letters replaced by their ASCII forms. */
  static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      ascii.append(
          c >= '\uFF01' && c <= '\uFF5E'
              ? (char) (c - 0xFEE0)
              : c == '−' || c == '–' ? '-' : c == '，' || c == '、' ? ',' : c == '。' ? '.' : c);
    }
    return ascii.toString();
  }
}
