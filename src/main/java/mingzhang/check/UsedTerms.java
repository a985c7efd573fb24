package mingzhang.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.model.Disclosure;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.model.Term;
import mingzhang.read.SourceFile;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.standard.Standard;

/** Notes which terms of the site's glossary its texts and tables use. */
public final class UsedTerms {
  private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|(?<=\\s))#.*$");

  private final List<Term> terms;
  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private final Map<String, Place> undefined = new ConcurrentHashMap<>();

  /**
   * What was noted.
   *
   * @param used terms of the glossary that are used
   * @param undefined words that nobody explains, and the first place of each
   */
  public record Noted(Set<String> used, Map<String, Place> undefined) {}

  /** Terms to look for. */
  public UsedTerms(List<Term> terms) {
    this.terms = terms;
  }

  /** The same terms, with nothing noted yet. */
  public UsedTerms alone() {
    return new UsedTerms(terms);
  }

  /** What was noted so far. */
  public Noted noted() {
    return new Noted(new TreeSet<>(used), new TreeMap<>(undefined));
  }

  /** Takes over what was noted elsewhere. */
  public void take(Noted noted) {
    used.addAll(noted.used());
    noted.undefined().forEach(this::undefined);
  }

  /**
   * Notes the terms that stand in a disclosure or in the words of its standard.
   *
   * @param files text of a content file by its name in messages
   */
  public void note(
      Disclosure disclosure, Standard standard, Function<String, Optional<String>> files) {
    List<String> unexplained = unexplained(standard);
    Set<String> tables =
        disclosure.tables().stream().map(t -> t.place().file()).collect(Collectors.toSet());
    for (String file : Residue.files(disclosure)) {
      String text = files.apply(file).map(t -> withoutComments(file, t)).orElse("");
      note(text);
      if (!tables.contains(file)) {
        undefined(unexplained, new SourceFile(file, text));
      }
    }
    disclosure.sections().values().forEach(t -> note(t.markdown()));
    for (Table table : disclosure.tables()) {
      note(table.title() + table.description());
      for (Side side : table.sides()) {
        side.columns().forEach(c -> note(c.fullTitle()));
        side.rows().forEach(r -> note(r.name()));
      }
    }
    standard.performance().categories().values().forEach(this::note);
    standard.terms().forEach(t -> note(t.name() + t.definition()));
  }

  /** What readers see of a file; places in it stay the same. */
  private static String withoutComments(String file, String text) {
    return file.endsWith(".yaml") && text.indexOf('#') >= 0
        ? COMMENT.matcher(text).replaceAll(m -> " ".repeat(m.group().length()))
        : text;
  }

  /** Words that the standard wants explained and neither it nor the site explains. */
  private List<String> unexplained(Standard standard) {
    return standard.wordsToExplain().stream()
        .filter(
            w ->
                Stream.concat(terms.stream(), standard.terms().stream()).noneMatch(t -> isIn(t, w)))
        .toList();
  }

  private void undefined(List<String> words, SourceFile file) {
    for (String word : words) {
      int at = file.text().indexOf(word);
      if (at >= 0) {
        undefined(word, file.place(at));
      }
    }
  }

  private void undefined(String word, Place place) {
    undefined.merge(word, place, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }

  /** Notes the terms that stand in a text. */
  public void note(String text) {
    for (Term term : terms) {
      if (!used.contains(term.name()) && isIn(term, text)) {
        used.add(term.name());
      }
    }
  }

  /**
   * Reports the terms that no text and no other definition used, and the words that should be
   * terms.
   */
  public void end(Findings findings) {
    undefined.forEach(
        (word, place) ->
            findings.add(
                Finding.hint("undefined-term", place, word).withHint("undefined-term", word)));
    terms.forEach(this::noteDefinition);
    terms.stream()
        .filter(t -> !used.contains(t.name()))
        .forEach(t -> findings.add(Finding.hint("unused-term", t.place(), t.name())));
  }

  private void noteDefinition(Term defined) {
    terms.stream()
        .filter(t -> !t.name().equals(defined.name()) && isIn(t, defined.definition()))
        .forEach(t -> used.add(t.name()));
  }

  private static boolean isIn(Term term, String text) {
    return text.contains(term.name()) || term.aliases().stream().anyMatch(text::contains);
  }
}
