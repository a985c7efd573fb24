package mingzhang.province;

import java.util.List;
import java.util.Map;

/** The two tables of projects. */
final class ProjectTables {
  private final OfficeBudget budget;

  ProjectTables(OfficeBudget budget) {
    this.budget = budget;
  }

  /** The projects of the year. */
  String ofTheYear() {
    return "groups:\n" + group(budget.ventures(), 1, rows(budget.ventures(), 3));
  }

  /** The projects whose money was left over, one group in another. */
  String carried() {
    List<Venture> carried = budget.carried();
    return carried.isEmpty()
        ? "{}\n"
        : "groups:\n" + group(carried, 1, "    groups:\n" + group(carried, 3, rows(carried, 5)));
  }

  private String group(List<Venture> ventures, int depth, String inside) {
    String indent = "  ".repeat(depth);
    StringBuilder text = new StringBuilder();
    text.append(indent).append("- name: ").append(budget.office().name()).append('\n');
    columns(ventures)
        .forEach(
            (column, fen) ->
                text.append(
                    fen == 0 ? "" : "%s  %s: %s\n".formatted(indent, column, Printed.wan(fen))));
    return text.append(inside).toString();
  }

  private static String rows(List<Venture> ventures, int depth) {
    StringBuilder text = new StringBuilder("  ".repeat(depth - 1)).append("rows:\n");
    for (Venture v : ventures) {
      text.append("  ".repeat(depth))
          .append("- {name: ")
          .append(v.kind().title())
          .append(", ")
          .append(Printed.braces(columns(List.of(v))).substring(1))
          .append('\n');
    }
    return text.toString();
  }

  private static Map<String, Long> columns(List<Venture> ventures) {
    Map<String, Long> columns =
        Printed.figures("total", ventures.stream().mapToLong(Venture::fen).sum());
    for (Fund fund : Fund.values()) {
      columns.put(
          fund.column(),
          ventures.stream().filter(v -> v.fund() == fund).mapToLong(Venture::fen).sum());
    }
    return columns;
  }
}
