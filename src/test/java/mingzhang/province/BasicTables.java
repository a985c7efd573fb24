package mingzhang.province;

import static mingzhang.province.Printed.braces;
import static mingzhang.province.Printed.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of basic expenditure. */
final class BasicTables {
  private final OfficeBudget budget;

  BasicTables(OfficeBudget budget) {
    this.budget = budget;
  }

  /** Basic expenditure by economic kind. */
  String economic() {
    Map<String, List<Expense>> groups = new LinkedHashMap<>();
    budget
        .expenses()
        .forEach(e -> groups.computeIfAbsent(e.group(), g -> new ArrayList<>()).add(e));
    StringBuilder text = new StringBuilder();
    text.append("total: ").append(braces(columns(budget.expenses()))).append("\ngroups:\n");
    groups.forEach(
        (name, own) -> {
          text.append("  - name: ").append(name).append('\n');
          columns(own)
              .forEach(
                  (column, fen) ->
                      text.append(
                          fen == 0 ? "" : "    %s: %s\n".formatted(column, Printed.wan(fen))));
          text.append("    rows:\n");
          own.forEach(e -> text.append(row(e)));
        });
    return text.toString();
  }

  private static String row(Expense e) {
    return "      - {name: %s, government: %s, %s\n"
        .formatted(e.name(), e.government(), braces(columns(List.of(e))).substring(1));
  }

  private static Map<String, Long> columns(List<Expense> expenses) {
    long personnel = expenses.stream().filter(Expense::personnel).mapToLong(Expense::fen).sum();
    long all = expenses.stream().mapToLong(Expense::fen).sum();
    return figures("total", all, "personnel", personnel, "operating", all - personnel);
  }

  /** Official travel, reception and vehicles. */
  String threePublic() {
    OfficeBudget.Travel travel = budget.travel();
    if (travel.total() == 0) {
      return "{}\n";
    }
    Map<String, Long> rows = new LinkedHashMap<>();
    rows.put("overseas-travel", travel.abroad());
    rows.put("reception", travel.reception());
    rows.put("vehicles", travel.purchase() + travel.operation());
    rows.put("vehicle-purchase", travel.purchase());
    rows.put("vehicle-operation", travel.operation());
    rows.put("total", travel.total());
    StringBuilder text = new StringBuilder();
    rows.forEach(
        (row, fen) ->
            text.append(
                fen == 0
                    ? ""
                    : "%s: %s\n"
                        .formatted(row, braces(figures("total", fen, GENERAL_PUBLIC, fen)))));
    return text.toString();
  }

  /** What it costs to run the office. */
  String operating() {
    long fen = columns(budget.expenses()).get("operating");
    String figures = braces(figures("total", fen, GENERAL_PUBLIC, fen));
    return "total: %s\nrows:\n  - {name: %s, %s\n"
        .formatted(figures, budget.office().name(), figures.substring(1));
  }

  private static final String GENERAL_PUBLIC = Fund.GENERAL_PUBLIC.column();
}
