package mingzhang.check.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Arithmetic that a text tells: {@code 20人×200元×12月=48000元}, and persons at an amount each with
 * their total.
 */
final class ToldProducts {
  private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";

  /** Signs without one of which there is no product. */
  private static final String TIMES = "×xX*＊";

  /** Words without which nothing is told by the person. */
  private static final String EACH_PERSON = "每人";

  private static final Pattern SENTENCE = Pattern.compile("[^。；！？\\n]+");
  private static final Pattern FACTOR =
      Pattern.compile(NUMBER + "\\s*(万元|亿元|[^\\d×xX*＊=＝，。、]{0,6})");
  private static final Pattern PRODUCT =
      Pattern.compile(
          "(?:"
              + NUMBER
              + "[^\\d×xX*＊=＝，。、]{0,6}[×xX*＊]\\s*)+"
              + NUMBER
              + "[^\\d×xX*＊=＝，。、]{0,6}(?:[=＝]|，?(?:合计|共计|总计|计|共需|共))\\s*"
              + NUMBER
              + "\\s*(亿元|万元|元)");
  private static final Pattern PERSONS = Pattern.compile(NUMBER + "\\s*[人名位](?!次)");
  private static final Pattern EACH =
      Pattern.compile("每人(?:每)?(月|年|季度)?[^\\d，。]{0,8}?" + NUMBER + "\\s*(万元|元)");
  private static final Pattern MONTHS = Pattern.compile(NUMBER + "\\s*个月");
  private static final Pattern TOTAL =
      Pattern.compile("(?:合计|共计|总计|共需|全年[^\\d，。]{0,4})" + NUMBER + "\\s*(亿元|万元|元)");

  /**
   * A product that is wrong.
   *
   * @param told as the text says it
   * @param terms the factors
   * @param result what they give, in 元
   */
  record Wrong(String told, String terms, BigDecimal result) {}

  private ToldProducts() {}

  static List<Wrong> in(String text) {
    List<Wrong> wrong = new ArrayList<>();
    String plain = text.indexOf(',') < 0 ? text : text.replace(",", "");
    if (!hasTimes(plain) && !plain.contains(EACH_PERSON)) {
      return List.of();
    }
    SENTENCE
        .matcher(plain)
        .results()
        .map(MatchResult::group)
        .forEach(
            sentence -> {
              List<MatchResult> products =
                  hasTimes(sentence) ? PRODUCT.matcher(sentence).results().toList() : List.of();
              products.forEach(p -> product(p.group()).ifPresent(wrong::add));
              if (products.isEmpty()) {
                persons(sentence).ifPresent(wrong::add);
              }
            });
    return wrong;
  }

  private static boolean hasTimes(String text) {
    return TIMES.chars().anyMatch(c -> text.indexOf(c) >= 0);
  }

  private static Optional<Wrong> product(String told) {
    List<MatchResult> numbers = FACTOR.matcher(told).results().toList();
    List<BigDecimal> factors =
        numbers.subList(0, numbers.size() - 1).stream().map(ToldProducts::amount).toList();
    return compare(told, factors, amount(numbers.get(numbers.size() - 1)));
  }

  private static Optional<Wrong> persons(String sentence) {
    if (!sentence.contains(EACH_PERSON)) {
      return Optional.empty();
    }
    List<MatchResult> persons = PERSONS.matcher(sentence).results().toList();
    List<MatchResult> each = EACH.matcher(sentence).results().toList();
    List<MatchResult> total = TOTAL.matcher(sentence).results().toList();
    if (persons.size() != 1 || each.size() != 1 || total.size() != 1) {
      return Optional.empty();
    }
    List<BigDecimal> factors = new ArrayList<>();
    factors.add(new BigDecimal(persons.get(0).group(1)));
    factors.add(money(each.get(0).group(2), each.get(0).group(3)));
    List<MatchResult> months = MONTHS.matcher(sentence).results().toList();
    String every = each.get(0).group(1) == null ? "" : each.get(0).group(1);
    if (every.equals("季度")) {
      factors.add(BigDecimal.valueOf(4));
    } else if (every.equals("月")) {
      factors.add(
          months.isEmpty() ? BigDecimal.valueOf(12) : new BigDecimal(months.get(0).group(1)));
    }
    return compare(sentence.strip(), factors, money(total.get(0).group(1), total.get(0).group(2)));
  }

  private static Optional<Wrong> compare(String told, List<BigDecimal> factors, BigDecimal total) {
    BigDecimal product = factors.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
    // A total in 万元 may be rounded to two decimals.
    boolean holds =
        product.subtract(total).abs().compareTo(BigDecimal.valueOf(50)) <= 0
            && (told.contains("万元") || product.compareTo(total) == 0);
    String terms =
        factors.stream()
            .map(f -> f.stripTrailingZeros().toPlainString())
            .collect(Collectors.joining(" × "));
    return holds
        ? Optional.empty()
        : Optional.of(new Wrong(told, terms, product.stripTrailingZeros()));
  }

  private static BigDecimal amount(MatchResult factor) {
    return money(factor.group(1), factor.group(2));
  }

  private static BigDecimal money(String digits, String unit) {
    BigDecimal number = new BigDecimal(digits);
    return unit.startsWith("亿元")
        ? number.movePointRight(8)
        : unit.startsWith("万元") ? number.movePointRight(4) : number;
  }
}
