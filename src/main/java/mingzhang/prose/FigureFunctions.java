package mingzhang.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.model.Absent;
import mingzhang.model.Fact;
import mingzhang.model.Figure;
import mingzhang.model.Reference;
import mingzhang.report.Finding;

/** Figures in texts: {@code figure}, {@code share}, {@code change}, {@code prior}, {@code fact}. */
final class FigureFunctions {
  private FigureFunctions() {}

  static Object figure(Binding binding, List<String> references, int line) {
    List<Figure> found = new ArrayList<>();
    references.forEach(r -> binding.figure(r, line).ifPresent(found::add));
    if (found.size() < references.size()) {
      return "";
    }
    Figure first = found.get(0);
    BigDecimal sum = found.stream().map(Figure::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    String digits =
        found.size() == 1 && !first.reference().negative() ? first.digits() : sum.toPlainString();
    return binding.mark(
        new BoundFigure(digits + first.unit().name(), first.href(), first.label(), sum));
  }

  static Object share(Binding binding, List<String> references, int line) {
    Optional<Figure> part = binding.figure(references.get(0), line);
    Optional<Figure> whole = binding.figure(references.get(1), line);
    if (part.isEmpty() || whole.isEmpty()) {
      return "";
    }
    String text = FigureWords.percent(part.get().number(), whole.get().number());
    return binding.mark(part.get(), text);
  }

  static Object change(Binding binding, List<String> references, int line) {
    Optional<Figure> now = binding.figure(references.get(0), line);
    Optional<BigDecimal> before = priorOrFinding(binding, references.get(0), line);
    if (now.isEmpty() || before.isEmpty()) {
      return "";
    }
    Figure figure = now.get();
    String text =
        FigureWords.change(figure.number(), before.get(), figure.unit().name(), binding.words);
    return binding.mark(figure, text);
  }

  static Object prior(Binding binding, List<String> references, int line) {
    Optional<Figure> now = binding.figure(references.get(0), line);
    Optional<BigDecimal> before = priorOrFinding(binding, references.get(0), line);
    if (now.isEmpty() || before.isEmpty()) {
      return "";
    }
    String text = before.get().toPlainString() + now.get().unit().name();
    return binding.mark(new BoundFigure(text, "", now.get().label(), before.get()));
  }

  static Object hasPrior(Binding binding, List<String> references, int line) {
    return binding.prior(references.get(0)).isPresent();
  }

  static Object isZero(Binding binding, List<String> references, int line) {
    return binding.absentFact(references).filter(Absent::isOpen).isEmpty()
        && binding.figure(references.get(0), line).map(f -> f.number().signum() == 0).orElse(true);
  }

  static Object fact(Binding binding, List<String> ids, int line) {
    String id = ids.get(0);
    Fact fact = binding.disclosure.facts().get(id);
    if (fact == null) {
      binding.unknown("fact", id, binding.disclosure.facts().keySet(), binding.place(id, line));
      return "";
    }
    Optional<String> word = binding.wordOfFact(List.of(Reference.FACT + id));
    if (word.isPresent()) {
      return word.get();
    }
    String text =
        fact.date().isEmpty()
            ? fact.cell().number().toPlainString() + fact.unit()
            : Dates.spoken(fact.date(), binding.words);
    return binding.mark(new BoundFigure(text, "", fact.title(), fact.cell().number()));
  }

  private static Optional<BigDecimal> priorOrFinding(Binding binding, String reference, int line) {
    Optional<BigDecimal> before = binding.prior(reference);
    if (before.isEmpty()) {
      binding.report(
          Finding.error("no-prior-figure", binding.place(reference, line), reference)
              .withHint("no-prior-figure", reference));
    }
    return before;
  }
}
