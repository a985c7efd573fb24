package mingzhang.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mingzhang.model.Disclosure;
import mingzhang.model.Text;
import mingzhang.report.Findings;
import mingzhang.standard.Standard;

/**
 * Checks the texts of a disclosure against its figures.
 *
 * <p>Chinese texts only. Figures bound by an expression are true; they take part where a sentence
 * says something about them. Every figure typed by hand must be among the figures of the tables,
 * facts, projects and of the year before, or follow from them.
 */
public final class ProseCheck {
  /** Everything that is checked in a sentence beside its amounts. */
  private static final List<SentenceCheck> CHECKS =
      List.of(
          new ChangeCheck(),
          new RateCheck(),
          new FlatCheck(),
          new DirectionCheck(),
          new ReasonDirection(),
          new ShareCheck(),
          new PlanShare(),
          new PartsCheck(),
          new CountCheck(),
          new ListedNames(),
          new NothingCheck(),
          new SomethingCheck(),
          new EndedProjects(),
          new YearCheck(),
          new DateCheck(),
          new OtherUnitCheck());

  private ProseCheck() {}

  /**
   * Checks the texts of one disclosure.
   *
   * @param passages its texts with their figures bound
   * @param files text of a content file by its name in messages, to find where something was typed
   */
  public static void check(
      Disclosure disclosure,
      Standard standard,
      List<Passage> passages,
      Function<String, Optional<String>> files,
      Findings findings) {
    if (!standard.isChinese()) {
      return;
    }
    List<Passage> all = new ArrayList<>(passages);
    reasons(disclosure, passages, all);
    FigureIndex index = new FigureIndex(disclosure, standard);
    SourcePlaces places = new SourcePlaces(files, disclosure.place().file());
    List<List<Block>> blocks = all.stream().map(Blocks::of).toList();
    List<String> offices = offices(all, blocks);
    ProseLedger ledger = new ProseLedger(index, disclosure, offices, places, findings);
    Sentences reader = new Sentences(index.vocabulary(), ledger.unit, disclosure.year());
    for (int i = 0; i < all.size(); i++) {
      passage(all.get(i), blocks.get(i), reader, ledger);
    }
  }

  private static void passage(
      Passage passage, List<Block> blocks, Sentences reader, ProseLedger ledger) {
    List<Sentence> sentences = new ArrayList<>();
    blocks.forEach(b -> sentences.addAll(reader.of(passage, b)));
    AmountCheck amounts = new AmountCheck(ledger);
    for (Sentence read : sentences) {
      Sentence sentence = amounts.check(read);
      CHECKS.forEach(c -> c.check(sentence, ledger));
    }
    HeadingCheck.check(passage, blocks, ledger);
    ReasonCheck.check(passage, sentences, ledger);
  }

  /** Reasons that no other text holds. */
  private static void reasons(Disclosure disclosure, List<Passage> told, List<Passage> all) {
    List<String> reasons = new ArrayList<>(disclosure.reasons().values());
    disclosure.tables().forEach(t -> reasons.add(t.emptyReason()));
    for (String reason : reasons) {
      String words = reason.strip();
      if (!words.isEmpty() && told.stream().noneMatch(p -> p.markdown().contains(words))) {
        Text source = new Text(disclosure.place().file(), reason);
        all.add(new Passage(Passage.Kind.REASON, "", source, reason, List.of()));
      }
    }
  }

  private static List<String> offices(List<Passage> passages, List<List<Block>> blocks) {
    List<Block> overview = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i).kind() == Passage.Kind.OVERVIEW) {
        overview.addAll(blocks.get(i));
      }
    }
    return Offices.in(overview);
  }
}
