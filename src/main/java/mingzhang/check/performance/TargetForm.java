package mingzhang.check.performance;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.model.Indicator;
import mingzhang.report.Finding;
import mingzhang.report.Place;

/** Whether an indicator is complete: a name, and a value that fits it. */
final class TargetForm {
  /** With what a text ends that was cut off. */
  private static final String CUT = "、，：（(“‘/和与及或≥≤…";

  private static final Pattern DATE = Pattern.compile(".*(?:19|20)\\d{2}年.*|\\d{1,2}月.*");
  private static final Pattern RATE = Pattern.compile(".*(?:率|满意度|比例|占比)$");
  private static final Pattern COUNT = Pattern.compile(".*(?:数量|人数|次数|期数|台数|套数|个数|批次|场次)$");
  private static final Pattern MONEY = Pattern.compile(".*(?:成本|金额|费用|经费|资金)$");

  private final List<String> numeric;
  private final List<String> bounded;

  /**
   * What the standard asks for.
   *
   * @param numeric kinds whose values are numbers
   * @param bounded kinds whose numbers need an operator
   */
  TargetForm(List<String> numeric, List<String> bounded) {
    this.numeric = numeric;
    this.bounded = bounded;
  }

  /** What is wrong with an indicator: the first thing only. */
  Optional<Finding> finding(Indicator indicator) {
    String name = indicator.name().strip();
    String value = indicator.value().strip();
    Place place = indicator.place();
    if (name.isEmpty() || value.isEmpty()) {
      return name.isEmpty()
          ? Optional.empty()
          : Optional.of(Finding.warning("target-without-value", place, name));
    }
    for (String text : List.of(name, value)) {
      if (isCut(text) || unbalanced(text)) {
        return Optional.of(
            Finding.warning("target-cut-off", place, text).withHint("target-cut-off"));
      }
    }
    Optional<TargetValue> number = TargetValue.of(value);
    if (isShifted(name, value, number)) {
      return Optional.of(
          Finding.warning("target-shifted", place, value, name).withHint("target-shifted"));
    }
    return number
        .map(n -> numberFinding(indicator, n, name, value))
        .orElseGet(() -> wordsFinding(indicator, name, value));
  }

  private Optional<Finding> numberFinding(
      Indicator indicator, TargetValue number, String name, String value) {
    if (number.unit().isEmpty()) {
      return Optional.of(Finding.warning("target-without-unit", indicator.place(), name, value));
    }
    return number.operator().isEmpty() && bounded.contains(indicator.kind())
        ? Optional.of(
            Finding.hint("target-without-operator", indicator.place(), name, value)
                .withHint("target-without-operator"))
        : Optional.empty();
  }

  private Optional<Finding> wordsFinding(Indicator indicator, String name, String value) {
    boolean hasNumber = value.chars().anyMatch(Character::isDigit);
    return numeric.contains(indicator.kind()) && !hasNumber
        ? Optional.of(
            Finding.hint("target-without-number", indicator.place(), name, value)
                .withHint("target-without-number"))
        : Optional.empty();
  }

  private static boolean isCut(String text) {
    boolean dots = text.endsWith("...") && text.length() > 3 && !text.endsWith("....");
    return dots || CUT.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isShifted(String name, String value, Optional<TargetValue> number) {
    boolean mayBeDate = value.indexOf('年') >= 0 || value.indexOf('月') >= 0;
    if (mayBeDate && DATE.matcher(value).matches()) {
      return RATE.matcher(name).matches()
          || COUNT.matcher(name).matches()
          || MONEY.matcher(name).matches();
    }
    return number.filter(n -> !n.unit().isEmpty()).map(n -> fitsNot(name, n)).orElse(false);
  }

  private static boolean fitsNot(String name, TargetValue value) {
    boolean money = value.money().isPresent();
    boolean rate = "%‰分倍".contains(value.unit());
    return (COUNT.matcher(name).matches() && (money || value.unit().equals("%")))
        || (MONEY.matcher(name).matches() && !money)
        || (RATE.matcher(name).matches() && !rate);
  }

  private static boolean unbalanced(String text) {
    return count(text, "（(") != count(text, "）)")
        || count(text, "“") != count(text, "”")
        || count(text, "《") != count(text, "》");
  }

  private static int count(String text, String characters) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += characters.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return count;
  }
}
