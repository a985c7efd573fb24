package mingzhang.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.report.Finding;

/** An amount that a sentence tells, and what it may mean. */
final class ToldAmount {
  /** A class or group leads to the account that is meant; its （类） stands in a block as spaces. */
  private static final Pattern HIGHER = Pattern.compile("^ {3}[^，；、]* {3}");

  private final Said said;
  private final Quantity typed;
  private final Sentence sentence;
  private final ProseLedger ledger;
  private final Set<String> inSentence;
  private final Plans plans;
  private final boolean prior;
  private final Phase phase;
  private final boolean phaseIsSure;

  ToldAmount(Said said, Sentence sentence, ProseLedger ledger) {
    this.said = said;
    this.typed = said.quantity();
    this.sentence = sentence;
    this.ledger = ledger;
    this.inSentence = sentence.namedInContext();
    this.plans = ledger.index.plans();
    this.prior = said.is(Role.PRIOR);
    this.phase = plans.areTold() && !prior ? Phase.of(said, sentence) : Phase.UNTOLD;
    this.phaseIsSure = phase != Phase.UNTOLD && Phase.isAlone(said, sentence);
  }

  /** A finding where it is no figure of the disclosure; gives the figure that it contradicts. */
  Optional<Known> check() {
    List<Known> meant = prior ? before() : now();
    boolean provable = !phase.isPlanned() || !plans.among(meant).isEmpty();
    if (!provable || isTrue(meant)) {
      return Optional.empty();
    }
    boolean sure = (prior || phaseIsSure || (said.tight() && said.bare())) && !meant.isEmpty();
    if (isNothingOfMany() || (!sure && isSomeFigure())) {
      return Optional.empty();
    }
    Optional<Known> truth = sure ? nearest(meant) : Optional.empty();
    Finding finding = truth.map(this::contradicting).orElseGet(() -> unsupported(meant));
    ledger.add(finding, sentence, said.reason());
    return truth;
  }

  private boolean isTrue(List<Known> meant) {
    return meant.stream().anyMatch(k -> k.matches(typed))
        || clause().anyMatch(k -> k.matches(typed))
        || (prior ? priorIsSound() || YearCheck.isMistaken(said, sentence, ledger) : isDerived());
  }

  /** Nothing, said of several names at once. */
  private boolean isNothingOfMany() {
    return typed.value().signum() == 0 && sentence.mentions().size() > 1;
  }

  private boolean isSomeFigure() {
    return ledger.index.anywhere(typed).isPresent() || plans.hasOriginal(typed);
  }

  private Optional<Known> nearest(List<Known> meant) {
    List<Known> candidates = new ArrayList<>(meant);
    clause().forEach(candidates::add);
    return ledger.index.nearest(typed, candidates);
  }

  private Finding contradicting(Known truth) {
    return Finding.error(
            "contradicting-figure",
            ledger.place(sentence, typed),
            Typed.words(sentence, typed),
            truth.label(),
            truth.printed())
        .withHint("true-figure", truth.printed(), truth.label());
  }

  private Finding unsupported(List<Known> meant) {
    Finding finding =
        Finding.warning(
            "unsupported-figure", ledger.place(sentence, typed), Typed.words(sentence, typed));
    return ledger
        .index
        .nearest(typed, meant)
        .map(k -> finding.withHint("nearest-figure", k.printed(), k.label()))
        .orElse(finding);
  }

  /** The amounts that any name of its clause means: 机关运行经费财政拨款预算48.68万元. */
  private Stream<Known> clause() {
    return sentence.mentions().stream()
        .filter(m -> m.end() <= typed.start())
        .filter(m -> leadsHere(sentence.between(m.end(), typed.start())))
        .flatMap(m -> named(m.names()))
        .filter(k -> k.money() && k.prior() == prior);
  }

  private static boolean leadsHere(String between) {
    return between.chars().noneMatch(c -> c == '，' || c == '；' || c == '、')
        && !HIGHER.matcher(between).find();
  }

  /** What names may mean where a phase is told. */
  private Stream<Known> named(Set<String> names) {
    Stream<Known> fitting =
        ledger.index.named(names, inSentence).stream().filter(k -> plans.fits(k, phase));
    return phase == Phase.ORIGINAL
        ? Stream.concat(fitting, plans.original(names, inSentence).stream())
        : fitting;
  }

  /** 支出预算为4.50万元，支出决算为3.50万元: where a phase is told, the name may stand before. */
  private List<Known> now() {
    Set<String> subject = phaseIsSure ? Subjects.nearest(said, sentence) : said.subject();
    return named(subject).filter(k -> k.money() && !k.prior()).toList();
  }

  private List<Known> before() {
    return ChangeCheck.changes(Subjects.nearest(said, sentence), sentence, ledger).stream()
        .map(Change::before)
        .filter(Known::money)
        .toList();
  }

  /**
   * A figure of the year before that no data holds, but that this year's and the change explain.
   */
  private boolean priorIsSound() {
    Set<String> subject = Subjects.of(said, sentence);
    List<Change> known = ledger.index.changesNamed(subject, subject);
    if (!known.isEmpty()) {
      return known.stream().anyMatch(c -> c.before().matches(typed));
    }
    return Arithmetic.explainsPrior(said, sentence);
  }

  /** Sums of figures named together, and products told in the sentence. */
  private boolean isDerived() {
    List<Set<String>> names = new ArrayList<>();
    for (int i = sentence.mentions().size() - 1; i >= 0 && names.size() < 6; i--) {
      Mention mention = sentence.mentions().get(i);
      if (mention.end() <= typed.start()) {
        names.add(mention.names());
        if (names.size() > 1 && ledger.index.isSum(typed, names)) {
          return true;
        }
      }
    }
    return Arithmetic.isProduct(typed, sentence) || Arithmetic.isTotal(said, sentence);
  }
}
