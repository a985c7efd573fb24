package mingzhang.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Finding;

/**
 * Parts told after 其中, 包括 or 分为: none is larger than the whole, and together they are it.
 *
 * <p>Asked only where no amount contradicts its figure: that alone explains such a sum.
 */
final class PartsCheck implements SentenceCheck {
  private static final Pattern INTRODUCED =
      Pattern.compile("其中|包括|分为|由(?=[^，。]{0,30}组成)|其构成为|分别(?:为|是)|按.{1,8}分");
  private static final Pattern NEXT = Pattern.compile("其中|合计|共计|支出总计|支出方面");
  private static final Pattern COMPLETE =
      Pattern.compile("包括|分为|组成|构成为|分别|[两二三四五]部分|[两二三四五]项|按.{1,8}分");

  @Override
  public void check(Sentence sentence, ProseLedger ledger) {
    if (sentence.mended() || !isTyped(sentence)) {
      return;
    }
    Matcher introduced = INTRODUCED.matcher(sentence.block().text());
    introduced.region(sentence.start(), sentence.end());
    while (introduced.find()) {
      parts(introduced.start(), introduced.end(), sentence, ledger);
    }
  }

  private static void parts(int from, int to, Sentence sentence, ProseLedger ledger) {
    Said whole = null;
    List<Said> parts = new ArrayList<>();
    int end = next(to, sentence);
    for (Said said : sentence.levels()) {
      int at = said.quantity().start();
      if (at < from && !inBrackets(at, sentence)) {
        whole = near(said, from, sentence) ? said : null;
      } else if (at >= to && at < end && !inBrackets(at, sentence)) {
        parts.add(said);
      }
    }
    if (whole == null || parts.isEmpty()) {
      return;
    }
    Quantity total = whole.quantity();
    for (Said part : parts) {
      BigDecimal more = part.quantity().value().subtract(total.value());
      if (more.compareTo(total.half().add(part.quantity().half())) > 0) {
        report(true, part.quantity(), total, part.quantity().value(), sentence, ledger);
        return;
      }
    }
    sum(parts, total, COMPLETE.matcher(sentence.between(from, end)).find(), sentence, ledger);
  }

  private static void sum(
      List<Said> parts, Quantity total, boolean complete, Sentence sentence, ProseLedger ledger) {
    BigDecimal sum =
        parts.stream().map(p -> p.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal slack =
        parts.stream().map(p -> p.quantity().half()).reduce(total.half(), BigDecimal::add);
    BigDecimal off = sum.subtract(total.value());
    boolean tooMuch = off.compareTo(slack) > 0 && !nested(parts, total, slack);
    boolean tooLittle = complete && off.negate().compareTo(slack) > 0;
    boolean open = sentence.text().contains("等") || sentence.text().contains("其中包括");
    if (parts.size() > 1 && (tooMuch || (tooLittle && !open))) {
      report(false, parts.get(0).quantity(), total, sum, sentence, ledger);
    }
  }

  /** Whether some of the parts are parts of others: the first few already make up the whole. */
  private static boolean nested(List<Said> parts, Quantity total, BigDecimal slack) {
    int size = Math.min(parts.size(), 12);
    for (int mask = 1; mask < 1 << size; mask++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int i = 0; i < size; i++) {
        sum = (mask >> i & 1) == 1 ? sum.add(parts.get(i).quantity().value()) : sum;
      }
      if (sum.subtract(total.value()).abs().compareTo(slack) <= 0) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      boolean single,
      Quantity at,
      Quantity total,
      BigDecimal sum,
      Sentence sentence,
      ProseLedger ledger) {
    String whole = Typed.words(sentence, total);
    Finding finding =
        single
            ? Finding.error(
                "part-exceeds-whole", ledger.place(sentence, at), Typed.words(sentence, at), whole)
            : Finding.error(
                "parts-do-not-add-up",
                ledger.place(sentence, at),
                sum.movePointLeft(4).stripTrailingZeros().toPlainString() + "万元",
                whole);
    ledger.add(finding, sentence, false);
  }

  /** Figures that are all bound add up as far as their tables do. */
  private static boolean isTyped(Sentence sentence) {
    for (Said said : sentence.said()) {
      if (said.quantity().typed() && said.isLevel()) {
        return true;
      }
    }
    return false;
  }

  /** The whole stands in the clause before, not far away. */
  private static boolean near(Said whole, int from, Sentence sentence) {
    String gap = sentence.between(whole.quantity().end(), from);
    return gap.length() <= 16 && gap.chars().filter(c -> c == '，' || c == '；').count() <= 1;
  }

  /** Where the parts end: at the next 其中, or where a comparison begins a new thought. */
  private static int next(int from, Sentence sentence) {
    Matcher other = NEXT.matcher(sentence.block().text());
    other.region(from, sentence.end());
    return other.find() ? other.start() : sentence.end();
  }

  private static boolean inBrackets(int at, Sentence sentence) {
    String before = sentence.between(sentence.start(), at);
    long open = before.chars().filter(c -> c == '（').count();
    return open > before.chars().filter(c -> c == '）').count();
  }
}
