package mingzhang.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.model.Absent;
import mingzhang.model.Cell;
import mingzhang.model.Disclosure;
import mingzhang.model.Figure;
import mingzhang.model.Figures;
import mingzhang.model.Reference;
import mingzhang.model.Text;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Message;
import mingzhang.report.Messages;
import mingzhang.report.Nearest;
import mingzhang.report.Place;
import mingzhang.standard.Rule;
import mingzhang.standard.Standard;
import mingzhang.standard.TableSpec;

/**
 * One evaluation of one text: what its expressions may ask for, and which figures it has bound so
 * far.
 */
final class Binding {
  /** Name of the variable under which functions find it. */
  static final String VARIABLE = "binding";

  /** A bound figure stands in Markdown as {@code OPEN index CLOSE}; authors cannot type these. */
  static final char OPEN = '\uE000';

  static final char CLOSE = '\uE001';

  final Disclosure disclosure;
  final Standard standard;
  final Messages words;
  private final Figures figures;
  private final Findings findings;
  private final List<BoundFigure> bound = new ArrayList<>();
  private final Text text;
  private boolean whole = true;
  private boolean replaced;

  Binding(Text text, Disclosure disclosure, Standard standard, Messages words, Findings findings) {
    this.text = text;
    this.disclosure = disclosure;
    this.standard = standard;
    this.words = words;
    this.findings = findings;
    this.figures = new Figures(disclosure);
  }

  List<BoundFigure> bound() {
    return List.copyOf(bound);
  }

  /** Keeps a figure and returns the mark that stands for it. */
  String mark(BoundFigure figure) {
    bound.add(figure);
    return "" + OPEN + (bound.size() - 1) + CLOSE;
  }

  /** The mark of a figure of the data. */
  String mark(Figure figure, String words) {
    return mark(new BoundFigure(words, figure.href(), figure.label(), figure.number()));
  }

  /** The figure of a reference; a finding and nothing where it names none. */
  Optional<Figure> figure(String written, int line) {
    Reference reference = Reference.parse(written);
    if (reference == null) {
      findings.add(
          Finding.error("figure-form", place(written, line), written).withHint("figure-form"));
      return Optional.empty();
    }
    Figures.Result result = figures.find(reference);
    if (result instanceof Figures.Found && !reference.isFact() && figures.isOpen(reference)) {
      absent(written, line);
      return Optional.empty();
    }
    if (result instanceof Figures.Found found) {
      return Optional.of(found.figure());
    }
    Figures.Missing missing = (Figures.Missing) result;
    if (excuses(reference.table())) {
      return Optional.empty();
    }
    unknown(missing.part(), missing.name(), missing.existing(), place(written, line));
    return Optional.empty();
  }

  /**
   * The word that stands in a text for a fact without a figure, 不公开 or 不详 or 不适用, if one of those
   * asked for has none. Facts are told nowhere else, so no page could say why it is missing.
   */
  Optional<String> wordOfFact(List<String> references) {
    return absentFact(references).map(a -> words.text(Message.of("fact." + a.word())));
  }

  /** Why the first fact without a figure, of those asked for, has none. */
  Optional<Absent> absentFact(List<String> references) {
    return references.stream()
        .filter(r -> r.contains(Reference.FACT))
        .map(Reference::parse)
        .filter(r -> r != null && r.isFact())
        .map(figures::absence)
        .filter(absent -> absent != Absent.NIL)
        .findFirst();
  }

  /**
   * Tells that a text wants a figure that is not told. A text of the standard is not the office's
   * to change: it is told once, which file comes in its place.
   */
  void absent(String written, int line) {
    Optional<String> section =
        standard.texts().entrySet().stream()
            .filter(e -> e.getValue().equals(text))
            .map(Map.Entry::getKey)
            .findFirst();
    if (section.isEmpty()) {
      Place place = place(written, line);
      findings.add(Finding.error("figure-absent", place, written).withHint("figure-absent"));
    } else if (!replaced) {
      replaced = true;
      findings.add(
          Finding.error("figure-absent", disclosure.place(), written)
              .withHint("figure-absent.standard", section.get() + ".md", text.file()));
    }
  }

  /**
   * Whether another finding tells already why the disclosure has no such table: its file cannot be
   * read, or a rule misses it. Then the text is not what it will be.
   */
  boolean excuses(String table) {
    boolean told = isTold(table);
    whole &= !told;
    return told;
  }

  /** Whether everything was there that the text asked for. */
  boolean isWhole() {
    return whole;
  }

  private boolean isTold(String table) {
    return disclosure.unreadable().contains(table)
        || (disclosure.table(table).isEmpty()
            && standard.table(table).filter(TableSpec::required).isPresent()
            && standard.rules().stream().anyMatch(r -> r.kind().equals(Rule.REQUIRED)));
  }

  /** The figure of the year before; empty where none is known. */
  Optional<BigDecimal> prior(String written) {
    Cell cell = disclosure.prior().get(written);
    return cell instanceof mingzhang.model.Amount amount
        ? Optional.of(amount.number())
        : Optional.empty();
  }

  /** Reports a name that is not there, with the nearest one that is. */
  void unknown(String part, String name, Collection<String> existing, Place place) {
    Finding finding = Finding.error("unknown-figure", place, part, name);
    findings.add(
        Nearest.to(name, existing)
            .map(n -> finding.withHint("did-you-mean", n))
            .orElseGet(
                () ->
                    finding.withHint(
                        "there-are",
                        String.join(", ", existing.stream().distinct().limit(12).toList()))));
  }

  void report(Finding finding) {
    findings.add(finding);
  }

  /** Where an expression's argument stands: its column where the line holds it. */
  Place place(String argument, int line) {
    List<String> lines = text.markdown().lines().toList();
    int column = line >= 1 && line <= lines.size() ? lines.get(line - 1).indexOf(argument) + 1 : 0;
    return new Place(text.file(), line, column);
  }
}
