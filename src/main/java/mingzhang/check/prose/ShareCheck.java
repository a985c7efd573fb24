package mingzhang.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mingzhang.report.Finding;

/** Shares: the part against its whole, as told in the sentence or as the tables have them. */
final class ShareCheck implements SentenceCheck {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A share that the figures give. */
  private record Share(BigDecimal part, BigDecimal whole) {
    /** Whether a figure is held against itself, which tells a reader least. */
    boolean isOfItself() {
      return part.compareTo(whole) == 0;
    }
  }

  @Override
  public void check(Sentence sentence, ProseLedger ledger) {
    for (Said said : sentence.said()) {
      if (said.is(Role.SHARE) && said.quantity().typed()) {
        share(said, sentence, ledger);
      }
    }
  }

  private static void share(Said share, Sentence sentence, ProseLedger ledger) {
    Quantity typed = share.quantity();
    List<BigDecimal> parts = parts(share, sentence, ledger);
    List<BigDecimal> wholes = wholes(share, sentence, ledger);
    Share told = null;
    for (BigDecimal part : parts) {
      for (BigDecimal whole : wholes) {
        BigDecimal percent = Arithmetic.percent(part, whole);
        if (percent.subtract(typed.value()).abs().compareTo(typed.half()) <= 0) {
          return;
        }
        boolean ratio =
            percent.signum() != 0
                && percent.divide(HUNDRED).subtract(typed.value()).abs().compareTo(typed.half())
                    <= 0
                && typed.value().compareTo(BigDecimal.ONE) < 0;
        if (ratio) {
          ledger.add(
              Finding.error(
                      "ratio-as-percent",
                      ledger.place(sentence, typed),
                      Typed.words(sentence, typed),
                      Spoken.percent(percent))
                  .withHint("ratio-as-percent"),
              sentence,
              share.reason());
          return;
        }
        Share given = new Share(part, whole);
        told = told == null || (told.isOfItself() && !given.isOfItself()) ? given : told;
      }
    }
    if (told != null) {
      wrong(share, told.part(), told.whole(), sentence, ledger);
    }
  }

  /** Tells what share a part is of its whole. */
  static void wrong(
      Said share, BigDecimal part, BigDecimal whole, Sentence sentence, ProseLedger ledger) {
    ledger.add(
        Finding.error(
            "wrong-share",
            ledger.place(sentence, share.quantity()),
            Typed.words(sentence, share.quantity()),
            Spoken.percent(Arithmetic.percent(part, whole)),
            Spoken.money(part),
            Spoken.money(whole)),
        sentence,
        share.reason());
  }

  /** The amounts told before it, the nearest first; else the figures of the nearest name. */
  private static List<BigDecimal> parts(Said share, Sentence sentence, ProseLedger ledger) {
    List<BigDecimal> parts = new ArrayList<>();
    for (Said level : sentence.levels()) {
      if (level.quantity().end() <= share.quantity().start() && !isWhole(level, share, sentence)) {
        parts.add(0, level.quantity().value());
      }
    }
    boolean several = sentence.between(sentence.start(), share.quantity().start()).contains("分别");
    if (!parts.isEmpty() && !several) {
      parts = new ArrayList<>(parts.subList(0, 1));
      sums(share, sentence, parts);
    }
    if (parts.isEmpty() || named(share, sentence)) {
      Set<String> part = before(share, sentence);
      List<BigDecimal> found = new ArrayList<>();
      ledger.index.named(part, sentence.named()).stream()
          .filter(k -> !k.prior() && k.money())
          .forEach(k -> found.add(k.value()));
      if (parts.isEmpty()) {
        return found;
      }
      found.addAll(0, parts);
      return found;
    }
    return parts;
  }

  /** 合计占: the amounts of the sentence together. */
  private static void sums(Said share, Sentence sentence, List<BigDecimal> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Said level : sentence.levels()) {
      if (level.quantity().end() <= share.quantity().start()) {
        sum = sum.add(level.quantity().value());
      }
    }
    if (sentence.text().contains("合计占") || sentence.text().contains("共占")) {
      parts.add(sum);
    }
  }

  /** Whether a name of its own stands between the last amount and the share. */
  private static boolean named(Said share, Sentence sentence) {
    return !before(share, sentence).isEmpty();
  }

  /** The name between the amount before and the word 占. */
  private static Set<String> before(Said share, Sentence sentence) {
    int from = sentence.start();
    for (Quantity quantity : sentence.quantities()) {
      from = quantity.end() <= share.quantity().start() ? Math.max(from, quantity.end()) : from;
    }
    int at = from + share(sentence.between(from, share.quantity().start()));
    Set<String> found = Set.of();
    for (Mention mention : sentence.mentions()) {
      boolean between = mention.start() >= from && mention.end() <= at;
      found = between ? mention.names() : found;
    }
    return found;
  }

  private static int share(String lead) {
    int at = Math.max(lead.lastIndexOf('占'), lead.lastIndexOf("比重"));
    return at < 0 ? lead.length() : at;
  }

  /** The names after 占; else the amounts of the sentence and of those before, and all totals. */
  private static List<BigDecimal> wholes(Said share, Sentence sentence, ProseLedger ledger) {
    String text = sentence.block().text();
    int at = text.lastIndexOf('占', share.quantity().start());
    Set<String> named = new LinkedHashSet<>();
    for (Mention mention : sentence.mentions()) {
      if (at >= sentence.start()
          && mention.start() > at
          && mention.end() <= share.quantity().start()) {
        named.addAll(mention.names());
      }
    }
    List<BigDecimal> wholes = new ArrayList<>();
    sentence.levels().stream()
        .filter(l -> isWhole(l, share, sentence))
        .forEach(l -> wholes.add(l.quantity().value()));
    if (!wholes.isEmpty()) {
      return wholes;
    }
    ledger.index.named(named, Set.of()).stream()
        .filter(k -> !k.prior() && k.money() && !k.isZero())
        .forEach(k -> wholes.add(k.value()));
    Arithmetic.levels(sentence).stream()
        .filter(l -> l.quantity().end() <= share.quantity().start() || l.quantity().bound())
        .filter(l -> l.quantity().value().signum() > 0)
        .filter(l -> named.isEmpty() || !isPart(l, share, sentence))
        .forEach(l -> wholes.add(l.quantity().value()));
    if (named.isEmpty() || wholes.isEmpty()) {
      ledger.index.wholes().forEach(k -> wholes.add(k.value()));
    }
    return wholes;
  }

  /** Whether it stands between 占 and the share: 占支出859.65万元的55.37%. */
  private static boolean isWhole(Said level, Said share, Sentence sentence) {
    int at = sentence.block().text().lastIndexOf('占', share.quantity().start());
    return at >= sentence.start()
        && level.quantity().start() > at
        && level.quantity().end() <= share.quantity().start();
  }

  /** Whether it is the amount right before the share. */
  private static boolean isPart(Said level, Said share, Sentence sentence) {
    return level.quantity().end() <= share.quantity().start()
        && sentence.levels().stream()
            .noneMatch(
                l ->
                    l.quantity().start() > level.quantity().start()
                        && l.quantity().end() <= share.quantity().start());
  }
}
