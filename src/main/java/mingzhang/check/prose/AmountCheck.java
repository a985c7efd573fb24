package mingzhang.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.report.Finding;

/** Amounts of this year and of the year before: each is a figure of the disclosure. */
final class AmountCheck implements SentenceCheck {
  /** A class or group leads to the account that is meant; its （类） stands in a block as spaces. */
  private static final Pattern HIGHER = Pattern.compile("^ {3}[^，；、]* {3}");

  @Override
  public void check(Sentence sentence, ProseLedger ledger) {
    for (Said said : sentence.said()) {
      boolean wanted = said.is(Role.LEVEL) || said.is(Role.PRIOR);
      if (wanted && said.quantity().typed() && said.quantity().is(Quantity.Kind.MONEY)) {
        amount(said, sentence, ledger);
      }
    }
  }

  private static void amount(Said said, Sentence sentence, ProseLedger ledger) {
    Quantity typed = said.quantity();
    boolean prior = said.is(Role.PRIOR);
    Set<String> named = sentence.namedInContext();
    Plans plans = ledger.index.plans();
    Phase phase = plans.areTold() && !prior ? Phase.of(said, sentence) : Phase.UNTOLD;
    boolean told = phase != Phase.UNTOLD && Phase.isAlone(said, sentence);
    Set<String> subject = told ? Subjects.nearest(said, sentence) : said.subject();
    List<Known> meant = prior ? before(said, sentence, ledger) : now(subject, phase, named, ledger);
    if (phase.isPlanned() && plans.among(meant).isEmpty()) {
      return;
    }
    if (meant.stream().anyMatch(k -> k.matches(typed))
        || isNamed(said, phase, sentence, named, ledger)) {
      return;
    }
    if (prior ? priorIsSound(said, sentence, ledger) : isDerived(said, sentence, ledger)) {
      return;
    }
    if (prior && YearCheck.isMistaken(said, sentence, ledger)) {
      return;
    }
    boolean certain = (prior || told || (said.tight() && said.bare())) && !meant.isEmpty();
    boolean anywhere = ledger.index.anywhere(typed).isPresent() || plans.hasOriginal(typed);
    boolean several = typed.value().signum() == 0 && sentence.mentions().size() > 1;
    if ((!certain && anywhere) || several) {
      return;
    }
    if (certain) {
      List<Known> candidates = new ArrayList<>(meant);
      clause(said, phase, sentence, named, ledger).forEach(candidates::add);
      Known truth = ledger.index.nearest(typed, candidates).orElseThrow();
      ledger.add(
          Finding.error(
                  "contradicting-figure",
                  ledger.place(sentence, typed),
                  Typed.words(sentence, typed),
                  truth.label(),
                  truth.printed())
              .withHint("true-figure", truth.printed(), truth.label()),
          sentence,
          said.reason());
      return;
    }
    Finding finding =
        Finding.warning(
            "unsupported-figure", ledger.place(sentence, typed), Typed.words(sentence, typed));
    ledger.add(
        ledger
            .index
            .nearest(typed, meant)
            .map(k -> finding.withHint("nearest-figure", k.printed(), k.label()))
            .orElse(finding),
        sentence,
        said.reason());
  }

  /** Whether another name of the same clause means it: 机关运行经费财政拨款预算48.68万元. */
  private static boolean isNamed(
      Said said, Phase phase, Sentence sentence, Set<String> named, ProseLedger ledger) {
    return clause(said, phase, sentence, named, ledger).anyMatch(k -> k.matches(said.quantity()));
  }

  /** The amounts that any name of its clause means. */
  private static Stream<Known> clause(
      Said said, Phase phase, Sentence sentence, Set<String> named, ProseLedger ledger) {
    return sentence.mentions().stream()
        .filter(m -> m.end() <= said.quantity().start())
        .filter(
            m ->
                sentence
                    .between(m.end(), said.quantity().start())
                    .chars()
                    .noneMatch(c -> c == '，' || c == '；' || c == '、'))
        .filter(m -> !HIGHER.matcher(sentence.between(m.end(), said.quantity().start())).find())
        .flatMap(m -> named(m.names(), phase, named, ledger))
        .filter(k -> k.money() && k.prior() == said.is(Role.PRIOR));
  }

  /** What names may mean where a phase is told. */
  private static Stream<Known> named(
      Set<String> names, Phase phase, Set<String> inSentence, ProseLedger ledger) {
    Plans plans = ledger.index.plans();
    Stream<Known> fitting =
        ledger.index.named(names, inSentence).stream().filter(k -> plans.fits(k, phase));
    return phase == Phase.ORIGINAL
        ? Stream.concat(fitting, plans.original(names, inSentence).stream())
        : fitting;
  }

  /** 支出预算为4.50万元，支出决算为3.50万元: where a phase is told, the name may stand before. */
  private static List<Known> now(
      Set<String> subject, Phase phase, Set<String> named, ProseLedger ledger) {
    return named(subject, phase, named, ledger).filter(k -> k.money() && !k.prior()).toList();
  }

  private static List<Known> before(Said said, Sentence sentence, ProseLedger ledger) {
    return ChangeCheck.changes(Subjects.nearest(said, sentence), sentence, ledger).stream()
        .map(Change::before)
        .filter(Known::money)
        .toList();
  }

  /**
   * A figure of the year before that no data holds, but that this year's and the change explain.
   */
  private static boolean priorIsSound(Said said, Sentence sentence, ProseLedger ledger) {
    Set<String> subject = Subjects.of(said, sentence);
    List<Change> known = ledger.index.changesNamed(subject, subject);
    if (!known.isEmpty()) {
      return known.stream().anyMatch(c -> c.before().matches(said.quantity()));
    }
    return Arithmetic.explainsPrior(said, sentence);
  }

  /** Sums of figures named together, and products told in the sentence. */
  private static boolean isDerived(Said said, Sentence sentence, ProseLedger ledger) {
    List<Set<String>> names = new ArrayList<>();
    for (int i = sentence.mentions().size() - 1; i >= 0 && names.size() < 6; i--) {
      Mention mention = sentence.mentions().get(i);
      if (mention.end() <= said.quantity().start()) {
        names.add(mention.names());
        if (names.size() > 1 && ledger.index.isSum(said.quantity(), names)) {
          return true;
        }
      }
    }
    return Arithmetic.isProduct(said.quantity(), sentence) || Arithmetic.isTotal(said, sentence);
  }
}
