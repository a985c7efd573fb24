package mingzhang.check;

import java.util.List;
import java.util.Optional;
import mingzhang.model.ColumnReference;
import mingzhang.model.Disclosure;
import mingzhang.model.Figures;
import mingzhang.model.OriginalBudget;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.standard.BudgetMatch;
import mingzhang.standard.Standard;

/** Final accounts beside the budget of their year. */
final class BudgetCheck {
  private BudgetCheck() {}

  /** Reports names by which a standard would find nothing of the budget. */
  static void standard(Standard standard, StandardNames names, Findings findings) {
    for (StandardNames.Unknown unknown : names.unknownIn(standard.budget())) {
      Finding finding =
          Finding.error("budget-match", standard.budget().place(), unknown.what(), unknown.name());
      findings.add(RuleCheck.hinted(finding, unknown.name(), unknown.existing()));
    }
  }

  /** Reports where final accounts print the budget and it is not the one that was published. */
  static void disclosure(Disclosure disclosure, Standard standard, Findings findings) {
    Figures figures = new Figures(disclosure);
    standard
        .budget()
        .repeats()
        .forEach(
            (printed, planned) ->
                published(disclosure, standard.budget(), planned)
                    .forEach(line -> compare(figures, printed, line, findings)));
  }

  /** The lines of a column of the budget, which belong to a column of the final accounts. */
  private static List<OriginalBudget.Line> published(
      Disclosure disclosure, BudgetMatch match, ColumnReference planned) {
    return match.columns().entrySet().stream()
        .filter(e -> e.getValue().equals(planned))
        .flatMap(e -> Optional.ofNullable(disclosure.budget().columns().get(e.getKey())).stream())
        .map(OriginalBudget.Column::lines)
        .findFirst()
        .orElse(List.of());
  }

  private static void compare(
      Figures figures, ColumnReference printed, OriginalBudget.Line line, Findings findings) {
    if (figures.find(printed.at(line.row())) instanceof Figures.Found here
        && !here.figure().nil()
        && here.figure().number().compareTo(line.amount().number()) != 0) {
      findings.add(
          Finding.hint(
                  "budget-repeats",
                  here.figure().place(),
                  here.figure().label(),
                  here.figure().digits(),
                  line.amount().printed())
              .withHint("budget-repeats", line.amount().place().toString()));
    }
  }
}
