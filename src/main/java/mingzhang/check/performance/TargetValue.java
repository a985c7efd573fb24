package mingzhang.check.performance;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.model.MoneyUnit;

/**
 * A target value taken apart: {@code ≥95%}, {@code ≤7.5万元}, {@code 19每年/条}.
 *
 * @param operator as written, or empty
 * @param number the number
 * @param unit what follows it without its {@code per}, for example {@code 条}, {@code 万元}, {@code
 *     %}, or empty
 * @param per what one such amount is counted for, for example {@code 年}, {@code 日}, {@code 人}, or
 *     empty
 */
public record TargetValue(String operator, BigDecimal number, String unit, String per) {
  private static final Pattern VALUE =
      Pattern.compile(
          "(≥|≤|>=|<=|＞|＜|>|<|＝|=|不少于|不低于|不超过|不高于|不大于|至少|至多)?\\s*"
              + "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s*([^\\d\\s]{0,8})");

  /** With what a value begins: most are words. */
  private static final String BEGINS = "0123456789≥≤＞＜><＝=不至";

  private static final Set<String> YEARS = Set.of("年", "年底", "年末", "年初", "年度");
  private static final Pattern PER =
      Pattern.compile("/?每(年|月|日|天|人|期|次|户|季度)/?|/(\\p{IsHan}+)$|^(年)/");

  /** The value of a text; empty where it is not one number. */
  public static Optional<TargetValue> of(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty() || BEGINS.indexOf(stripped.charAt(0)) < 0) {
      return Optional.empty();
    }
    Matcher value = VALUE.matcher(stripped);
    if (!value.matches() || YEARS.contains(value.group(3))) {
      return Optional.empty();
    }
    String unit = value.group(3);
    Matcher per = PER.matcher(unit);
    String each = "";
    boolean mayTellPer = unit.indexOf('每') >= 0 || unit.indexOf('/') >= 0;
    if (mayTellPer && per.find()) {
      each = per.group(1) != null ? per.group(1) : per.group(2) != null ? per.group(2) : "年";
      unit = (unit.substring(0, per.start()) + unit.substring(per.end())).replace("/", "");
    }
    String operator = value.group(1) == null ? "" : value.group(1);
    return Optional.of(
        new TargetValue(operator, new BigDecimal(value.group(2).replace(",", "")), unit, each));
  }

  /** Its unit as one of money, with the digits it is printed with. */
  public Optional<MoneyUnit> money() {
    BigDecimal factor =
        switch (unit) {
          case "元" -> BigDecimal.ONE;
          case "万元" -> BigDecimal.valueOf(10_000);
          case "亿元" -> BigDecimal.valueOf(100_000_000);
          default -> BigDecimal.ZERO;
        };
    return factor.signum() == 0
        ? Optional.empty()
        : Optional.of(new MoneyUnit(unit, Math.max(0, number.scale()), factor));
  }

  /** Whether it is told for each year. */
  public boolean yearly() {
    return per.equals("年");
  }
}
