package mingzhang.check.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Finding;

/** Counts: against the list that stands beside them, and against facts, offices and projects. */
final class CountCheck implements SentenceCheck {
  private static final Pattern OFFICE =
      Pattern.compile("^(?:职能)?(?:内设机构|内设|股室|科室|处室|职能部门|股|科室?|处室?)");
  private static final Pattern AFTER =
      Pattern.compile(
          "^[^，。；：、]{0,10}?(?:，)?(?:分别(?:是|为)|包括|即|有|具体为|具体是)?[：:]\\s*([^。；]+)|^[^，。；：、]{0,10}?，?(?:分别(?:是|为)|即|具体为|具体是)([^。；，]+、[^。；，]+)");
  private static final Pattern BEFORE =
      Pattern.compile("([^，。；：]{2,}、[^，。；：]+?)(等)?(?:共|共计|这|一共)?$");
  private static final Pattern KIND =
      Pattern.compile("(?:行政|事业|参公|参照公务员法管理|工勤|后勤|政法|专项|全额|差额|自收自支|聘用)(?:的|人员)?$");
  private static final Pattern PROJECT = Pattern.compile("^(?:二级|本级|预算)?项目|^[^，。]{0,6}绩效");

  /** How many persons, right behind how many times: 国内公务接待6批次，42人次. */
  private static final Pattern FOLLOWING = Pattern.compile("[次个]，?(?:累计|共计?|合计|接待)?\\d+人次$");

  @Override
  public void check(Sentence sentence, ProseLedger ledger) {
    for (Said said : sentence.said()) {
      boolean project = sentence.passage().kind() == Passage.Kind.PROJECT;
      if (said.quantity().is(Quantity.Kind.COUNT) && said.quantity().typed() && !said.reason()) {
        boolean listed = list(said.quantity(), sentence, ledger);
        if (!listed && !project && !said.is(Role.CHANGE) && !said.is(Role.OTHER)) {
          offices(said, sentence, ledger);
          known(said, sentence, ledger);
        }
      }
    }
  }

  /** Compares with the list after it or before it; whether there is one. */
  private static boolean list(Quantity count, Sentence sentence, ProseLedger ledger) {
    String after = sentence.between(count.end(), sentence.end());
    Matcher follows = AFTER.matcher(after);
    if (follows.find()) {
      String words = follows.group(1) != null ? follows.group(1) : follows.group(2);
      if (words.indexOf('、') > 0 && !words.matches(".*[\\d].*")) {
        boolean open = words.contains("等");
        compare(count, words.replaceFirst("，[^、]*$", ""), open, sentence, ledger);
        return true;
      }
    }
    Matcher precedes = BEFORE.matcher(sentence.between(sentence.start(), count.start()));
    boolean unit = count.measure().equals("个") || count.measure().equals("项");
    if (unit && precedes.find() && !precedes.group(1).matches(".*\\d.*")) {
      String words = precedes.group(1).replaceFirst("^.*?(?:包括|内设|下设|设有|为|是|有)", "");
      if (Lists.least(words) > 2) {
        compare(count, words, precedes.group(2) != null, sentence, ledger);
        return true;
      }
    }
    return false;
  }

  private static void compare(
      Quantity count, String words, boolean open, Sentence sentence, ProseLedger ledger) {
    int told = count.value().intValue();
    boolean fits =
        open ? told >= Lists.least(words) : told >= Lists.least(words) && told <= Lists.most(words);
    if (!fits && !(open && told < Lists.least(words) && Lists.least(words) > 12)) {
      report(count, sentence, ledger, String.valueOf(Lists.least(words)), words.strip());
    }
  }

  private static void offices(Said said, Sentence sentence, ProseLedger ledger) {
    String after = sentence.between(said.quantity().end(), sentence.end());
    int offices = ledger.offices.size();
    if (offices > 0
        && said.quantity().measure().equals("个")
        && OFFICE.matcher(after).find()
        && said.quantity().value().intValue() != offices) {
      report(
          said.quantity(),
          sentence,
          ledger,
          String.valueOf(offices),
          String.join("、", ledger.offices));
    }
  }

  private static void known(Said said, Sentence sentence, ProseLedger ledger) {
    String after = sentence.between(said.quantity().end(), sentence.end());
    Set<String> subject = said.subject();
    boolean project = said.quantity().measure().equals("个") && PROJECT.matcher(after).find();
    if (project) {
      subject = Subjects.nearest(said, sentence);
      for (Mention mention : sentence.mentions()) {
        boolean behind =
            mention.start() >= said.quantity().end()
                && mention.start() <= said.quantity().end() + 3;
        subject = behind ? mention.names() : subject;
      }
    }
    boolean follows =
        said.quantity().measure().equals("人次")
            && FOLLOWING.matcher(sentence.between(sentence.start(), said.quantity().end())).find();
    if (follows) {
      subject = Subjects.nearest(said, sentence);
    }
    List<Known> counts =
        ledger.index.named(subject, sentence.named()).stream()
            .filter(k -> !k.money() && measures(k, said.quantity()))
            .toList();
    boolean all = ProjectCount.isTold(said, sentence, ledger);
    if (all && counts.isEmpty()) {
      counts = ledger.index.projectCounts();
    }
    boolean tight = (said.tight() && !isKind(said, sentence)) || follows || project || all;
    boolean wrong =
        tight && !counts.isEmpty() && counts.stream().noneMatch(k -> k.matches(said.quantity()));
    if (wrong) {
      Optional<Known> truth = ledger.index.nearest(said.quantity(), counts);
      report(
          said.quantity(),
          sentence,
          ledger,
          truth.map(Known::printed).orElse(""),
          truth.map(Known::label).orElse(""));
    }
  }

  /** Whether it counts one kind of posts or staff only, which no data tell: 行政编制25名. */
  private static boolean isKind(Said said, Sentence sentence) {
    int name = -1;
    for (Mention mention : sentence.mentions()) {
      name = mention.end() <= said.quantity().start() ? mention.start() : name;
    }
    return name >= 0 && KIND.matcher(sentence.between(sentence.start(), name)).find();
  }

  private static boolean measures(Known known, Quantity count) {
    String unit = HalfWidth.of(known.printed().replaceFirst("^[-\\d.]+", ""));
    String typed = count.measure();
    return unit.equals(typed)
        || ("名人".contains(unit) && "名人".contains(typed))
        || (unit.startsWith("台") && (typed.startsWith("台") || typed.equals("套")))
        || (count.value().compareTo(BigDecimal.ZERO) < 0);
  }

  private static void report(
      Quantity count, Sentence sentence, ProseLedger ledger, String truth, String where) {
    ledger.add(
        Finding.error(
            "wrong-count",
            ledger.place(sentence, count),
            Typed.words(sentence, count),
            truth,
            where),
        sentence,
        false);
  }
}
