package mingzhang.province;

import static mingzhang.province.Printed.braces;
import static mingzhang.province.Printed.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** The thirteen tables of a disclosure as YAML. */
final class TableFiles {
  private final OfficeBudget budget;
  private final ProjectTables projects;
  private final BasicTables basics;

  TableFiles(OfficeBudget budget) {
    this.budget = budget;
    this.projects = new ProjectTables(budget);
    this.basics = new BasicTables(budget);
  }

  /** Their texts by the tables' ids. */
  Map<String, String> all() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("summary", summary());
    files.put("revenue", classified(f -> true, this::revenue));
    files.put("expenditure", classified(f -> true, TableFiles::byNature));
    files.put("fiscal-appropriation", fiscal());
    files.put("general-public", byFund(Fund.GENERAL_PUBLIC));
    files.put("basic-economic", basics.economic());
    files.put(
        "government-funds-revenue",
        income(Fund.GOVERNMENT_FUNDS, "10301", "政府性基金收入", "1030148", "国有土地使用权出让收入"));
    files.put("government-funds-expenditure", byFund(Fund.GOVERNMENT_FUNDS));
    files.put("state-capital", stateCapital());
    files.put("three-public", basics.threePublic());
    files.put("operating-expenses", basics.operating());
    files.put("projects", projects.ofTheYear());
    files.put("projects-carryover", projects.carried());
    return files;
  }

  private static long sum(List<Flow> flows, Predicate<Flow> wanted) {
    return flows.stream().filter(wanted).mapToLong(Flow::fen).sum();
  }

  private String summary() {
    StringBuilder text = new StringBuilder("income:\n");
    for (Fund fund : Fund.values()) {
      line(text, fund.row(), budget.sum(f -> f.fund() == fund && !f.carried()));
    }
    long current = budget.sum(f -> !f.carried());
    long carried = budget.sum(Flow::carried);
    line(text, "income-current-total", current);
    line(text, "income-carryover", carried);
    line(text, "income-grand-total", current + carried);
    text.append("expenditure:\n");
    sides(text, budget.flows(), TableFiles::byTime);
    return text.toString();
  }

  private String fiscal() {
    StringBuilder text = new StringBuilder("income:\n");
    List<Flow> fiscal = budget.flows().stream().filter(f -> f.fund().isFiscal()).toList();
    long current = sum(fiscal, f -> !f.carried());
    long carried = sum(fiscal, Flow::carried);
    for (Fund fund : List.of(Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_FUNDS, Fund.STATE_CAPITAL)) {
      line(text, fund.row(), sum(fiscal, f -> f.fund() == fund && !f.carried()));
    }
    line(text, "income-current-total", current);
    line(text, "prior-carryover", carried);
    line(text, "carryover-general-public", carried);
    line(text, "income-grand-total", current + carried);
    text.append("expenditure:\n");
    sides(text, fiscal, TableFiles::bySource);
    return text.toString();
  }

  private static void line(StringBuilder text, String row, long fen) {
    if (fen != 0) {
      text.append("  ").append(row).append(": ").append(braces(figures("amount", fen)));
      text.append('\n');
    }
  }

  private static void sides(
      StringBuilder text, List<Flow> flows, Function<List<Flow>, Map<String, Long>> columns) {
    Accounts.classes(flows)
        .forEach(
            (code, own) ->
                text.append("  \"%s\": %s\n".formatted(code, braces(columns.apply(own)))));
    for (String total : List.of("expenditure-current-total", "expenditure-grand-total")) {
      text.append("  %s: %s\n".formatted(total, braces(columns.apply(flows))));
    }
  }

  private Map<String, Long> revenue(List<Flow> flows) {
    Map<String, Long> columns = figures("total", sum(flows, f -> !f.carried()));
    for (Fund fund : Fund.values()) {
      columns.put(fund.column(), sum(flows, f -> f.fund() == fund && !f.carried()));
    }
    columns.put("carryover", sum(flows, Flow::carried));
    return columns;
  }

  private static Map<String, Long> byTime(List<Flow> flows) {
    return figures(
        "total",
        sum(flows, f -> true),
        "current",
        sum(flows, f -> !f.carried()),
        "carryover",
        sum(flows, Flow::carried));
  }

  private static Map<String, Long> byNature(List<Flow> flows) {
    return figures(
        "total",
        sum(flows, f -> true),
        "basic",
        sum(flows, Flow::basic),
        "project",
        sum(flows, f -> !f.basic()));
  }

  private static Map<String, Long> bySource(List<Flow> flows) {
    Map<String, Long> columns = figures("total", sum(flows, f -> true));
    for (Fund fund : List.of(Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_FUNDS, Fund.STATE_CAPITAL)) {
      columns.put(fund.column(), sum(flows, f -> f.fund() == fund));
    }
    return columns;
  }

  private String byFund(Fund fund) {
    return budget.has(fund)
        ? classified(f -> f.fund() == fund && !f.carried(), TableFiles::byNature)
        : "{}\n";
  }

  private String classified(
      Predicate<Flow> wanted, Function<List<Flow>, Map<String, Long>> columns) {
    List<Flow> flows = budget.flows().stream().filter(wanted).toList();
    return "total: %s\nrows:\n%s"
        .formatted(braces(columns.apply(flows)), String.join("", Accounts.rows(flows, columns)));
  }

  private String income(Fund fund, String upper, String title, String code, String name) {
    long fen = budget.sum(f -> f.fund() == fund && !f.carried());
    String amount = Printed.wan(fen);
    return fen == 0
        ? "{}\n"
        : "total: {amount: %s}\nrows:\n  - {code: \"%s\", name: %s, amount: %s}\n"
                .formatted(amount, upper.substring(0, 3), "非税收入", amount)
            + "  - {code: \"%s\", name: %s, amount: %s}\n".formatted(upper, title, amount)
            + "  - {code: \"%s\", name: %s, amount: %s}\n".formatted(code, name, amount);
  }

  private String stateCapital() {
    String income = income(Fund.STATE_CAPITAL, "10306", "国有资本经营收入", "1030601", "利润收入");
    return budget.has(Fund.STATE_CAPITAL)
        ? "income:\n" + income.indent(2) + "expenditure:\n" + byFund(Fund.STATE_CAPITAL).indent(2)
        : "{}\n";
  }
}
