package mingzhang.check;

import mingzhang.model.Amount;
import mingzhang.model.Column;
import mingzhang.model.Disclosure;
import mingzhang.model.FigureName;
import mingzhang.model.OriginalBudget;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Nearest;
import mingzhang.standard.BudgetMatch;
import mingzhang.standard.Standard;

/** Final accounts beside the budget of their year. */
final class BudgetCheck {
  private final Disclosure disclosure;
  private final BudgetMatch match;
  private final Findings findings;

  private BudgetCheck(Disclosure disclosure, BudgetMatch match, Findings findings) {
    this.disclosure = disclosure;
    this.match = match;
    this.findings = findings;
  }

  /** Reports names by which a standard would find nothing of the budget. */
  static void standard(Standard standard, StandardNames names, Findings findings) {
    for (StandardNames.Unknown unknown : names.unknownIn(standard.budget())) {
      Finding finding =
          Finding.error("budget-match", standard.budget().place(), unknown.what(), unknown.name());
      findings.add(
          Nearest.to(unknown.name(), unknown.existing())
              .map(n -> finding.withHint("did-you-mean", n))
              .orElse(finding.withHint("there-are", String.join(", ", unknown.existing()))));
    }
  }

  /** Reports where final accounts print the budget and it is not the one that was published. */
  static void disclosure(Disclosure disclosure, Standard standard, Findings findings) {
    BudgetCheck check = new BudgetCheck(disclosure, standard.budget(), findings);
    standard.budget().repeats().forEach(check::repeats);
  }

  /** The published figures of that column of the budget belong to another column of these rows. */
  private void repeats(String printed, String planned) {
    match.columns().entrySet().stream()
        .filter(e -> e.getValue().equals(planned))
        .findFirst()
        .ifPresent(
            e ->
                disclosure
                    .budget()
                    .lines()
                    .getOrDefault(e.getKey(), java.util.List.of())
                    .forEach(line -> repeats(printed, line)));
  }

  private void repeats(String printed, OriginalBudget.Line line) {
    int slash = printed.indexOf('/');
    String id = printed.substring(slash + 1);
    for (Table table : disclosure.tables()) {
      for (Side side : table.sides()) {
        Column column = side.column(id).orElse(null);
        Row row = side.row(line.row()).orElse(null);
        if (table.id().equals(printed.substring(0, slash)) && column != null && row != null) {
          compare(table, side, row, column, line);
        }
      }
    }
  }

  private void compare(Table table, Side side, Row row, Column column, OriginalBudget.Line line) {
    if (row.cell(column.id()) instanceof Amount here
        && here.number().compareTo(line.amount().number()) != 0) {
      findings.add(
          Finding.hint(
                  "budget-repeats",
                  here.place(),
                  FigureName.of(table, side, row.name(), column).toString(),
                  here.printed(),
                  line.amount().printed())
              .withHint("budget-repeats", line.amount().place().toString()));
    }
  }
}
