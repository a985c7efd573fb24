package mingzhang.prose;

import java.util.List;
import java.util.Optional;
import mingzhang.model.Amount;
import mingzhang.model.Figure;
import mingzhang.report.Finding;

/** The budget of the year in texts of final accounts: {@code budget}, {@code executed}. */
final class BudgetFunctions {
  private BudgetFunctions() {}

  /** What was planned for a figure. */
  static Object budget(Binding binding, List<String> references, int line) {
    Optional<Figure> now = binding.figure(references.get(0), line);
    Optional<Amount> plan = planned(binding, references.get(0), line);
    if (now.isEmpty() || plan.isEmpty()) {
      return "";
    }
    String text = plan.get().printed() + now.get().unit().name();
    return binding.mark(new BoundFigure(text, "", now.get().label(), plan.get().number()));
  }

  /** How much of what was planned became so, in percent. */
  static Object executed(Binding binding, List<String> references, int line) {
    Optional<Figure> now = binding.figure(references.get(0), line);
    Optional<Amount> plan = planned(binding, references.get(0), line);
    if (now.isEmpty() || plan.isEmpty()) {
      return "";
    }
    if (plan.get().number().signum() == 0) {
      binding.report(
          Finding.error("budget-is-zero", binding.place(references.get(0), line), references.get(0))
              .withHint("budget-is-zero", references.get(0)));
      return "";
    }
    return binding.mark(now.get(), FigureWords.percent(now.get().number(), plan.get().number()));
  }

  /** Whether it is known that something was planned for a figure. */
  static Object hasBudget(Binding binding, List<String> references, int line) {
    return binding
        .disclosure
        .budget()
        .of(references.get(0))
        .filter(plan -> plan.number().signum() != 0)
        .isPresent();
  }

  private static Optional<Amount> planned(Binding binding, String reference, int line) {
    Optional<Amount> plan = binding.disclosure.budget().of(reference);
    if (plan.isEmpty()) {
      binding.report(
          Finding.error("no-budget-figure", binding.place(reference, line), reference)
              .withHint("no-budget-figure", reference));
    }
    return plan;
  }
}
