package mingzhang.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the quantities of a text: digits with a unit, and Chinese numerals that count. */
final class Quantities {
  private static final Map<String, BigDecimal> MONEY =
      Map.of(
          "元", BigDecimal.ONE,
          "百元", new BigDecimal("100"),
          "千元", new BigDecimal("1000"),
          "万元", new BigDecimal("10000"),
          "万", new BigDecimal("10000"),
          "亿元", new BigDecimal("100000000"),
          "亿", new BigDecimal("100000000"));

  private static final String MEASURES =
      "台（套）|平方米|平米|㎡|m²|人次|批次|个月|小时|分钟|个|名|人|辆|台|套|次|期|家|条|项|件|份|批|位|户|所|间|场|类|处|天|年|亩";

  private static final Matches DIGITS =
      new Matches(
          "(?<![\\d.A-Za-z])([-+]?)(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:，\\d{3})+\\.\\d+"
              + "|\\d+(?:\\.\\d+)?)\\s*(亿\\s?元|万\\s?元|千元|百元|元|个百分点|百分点|%|倍|‰"
              + "|[万亿](?=[，。；、（）]|$)|万?(?:"
              + MEASURES
              + "))?",
          "0123456789+-");

  /** A unit in brackets before its number: 支出预算（万元）：895.65. */
  private static final Pattern BEFORE =
      Pattern.compile("（(?:单位：)?(亿元|万元|元)）(?:[为是：]|共计?|合计)*\\s*$");

  /** Characters of the longest of these. */
  private static final int BEFORE_LENGTH = 16;

  private static final Matches WORDS =
      new Matches(
          "(?<![第十百千])([一二两三四五六七八九十]{1,3})个" + "(?=内设|股室|科室|处室|职能|部门|二级|项目|所属|下属|预算单位|股|科|处)",
          "一二两三四五六七八九十");

  /** Amounts in words; one character alone is none (一元化). */
  private static final Matches AMOUNTS =
      new Matches(
          "(?<!["
              + Numerals.CHARACTERS
              + "点])(["
              + Numerals.CHARACTERS
              + "]+(?:点[零〇一二三四五六七八九]+[万亿]?)?)[元圆]",
          Numerals.CHARACTERS);

  private Quantities() {}

  static List<Quantity> in(Block block, BitSet excluded) {
    List<Quantity> found = new ArrayList<>();
    String text = block.text();
    DIGITS.each(
        text,
        digits -> {
          boolean bound = block.isBound(digits.start(2), digits.end(2));
          if (bound || !excluded.get(digits.start(2))) {
            found.add(quantity(text, digits, bound));
          }
        });
    WORDS.each(
        text,
        words -> {
          int number = Numerals.parse(words.group(1));
          if (number > 0 && !excluded.get(words.start())) {
            found.add(count(words, number));
          }
        });
    AMOUNTS.each(
        text,
        words -> {
          if (words.group(1).length() > 1 && !excluded.get(words.start())) {
            Numerals.amount(words.group(1)).ifPresent(said -> found.add(amount(words, said)));
          }
        });
    found.sort(Comparator.comparingInt(Quantity::start));
    return found;
  }

  private static Quantity count(MatchResult at, int number) {
    return new Quantity(
        at.start(),
        at.end(),
        Quantity.Kind.COUNT,
        BigDecimal.valueOf(number),
        new BigDecimal("0.5"),
        "个",
        false);
  }

  private static Quantity amount(MatchResult at, Numerals.Said said) {
    return new Quantity(
        at.start(), at.end(), Quantity.Kind.MONEY, said.number(), said.half(), "元", false);
  }

  private static Quantity quantity(String text, MatchResult at, boolean bound) {
    boolean range = at.start(1) > 0 && "~—至-".indexOf(text.charAt(at.start(2) - 1)) >= 0;
    boolean spread = range && at.start(2) > 1 && Character.isDigit(text.charAt(at.start(2) - 2));
    BigDecimal number = new BigDecimal(at.group(2).replace(",", "").replace("，", ""));
    BigDecimal half =
        number.signum() == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(5, number.scale() + 1);
    String unit = at.group(3) == null ? before(text, at.start()) : measure(at.group(3));
    BigDecimal factor = MONEY.get(unit);
    Quantity.Kind kind = kind(unit, factor != null);
    if (spread || unit.isEmpty()) {
      kind = Quantity.Kind.OTHER;
    }
    if (kind == Quantity.Kind.COUNT && unit.startsWith("万")) {
      factor = MONEY.get("万");
    }
    BigDecimal one = factor == null ? BigDecimal.ONE : factor;
    BigDecimal signed = at.group(1).equals("-") ? number.negate() : number;
    return new Quantity(
        at.start(), at.end(), kind, signed.multiply(one), half.multiply(one), unit, bound);
  }

  private static String before(String text, int at) {
    String lead = text.substring(Math.max(0, at - BEFORE_LENGTH), at);
    Matcher unit = BEFORE.matcher(lead);
    return lead.indexOf('）') >= 0 && unit.find() ? unit.group(1) : "";
  }

  /** A unit in the form in which figures have it. */
  private static String measure(String written) {
    return switch (written) {
      case "平米", "㎡", "m²" -> "平方米";
      default -> written.replaceAll("\\s", "");
    };
  }

  private static Quantity.Kind kind(String unit, boolean money) {
    return money
        ? Quantity.Kind.MONEY
        : switch (unit) {
          case "%" -> Quantity.Kind.PERCENT;
          case "个百分点", "百分点", "倍", "‰", "" -> Quantity.Kind.OTHER;
          default -> Quantity.Kind.COUNT;
        };
  }
}
