package mingzhang.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import mingzhang.model.Absent;
import mingzhang.model.Row;
import mingzhang.report.Place;
import org.junit.jupiter.api.Test;

/** Which rows of final accounts the lines of a budget are. */
class BudgetRowsTest {
  private static Row row(String code, String name) {
    return new Row(
        code.isEmpty() ? name : code,
        Row.Kind.ITEM,
        code.length() == 3 ? 1 : 2,
        -1,
        code,
        name,
        code,
        Map.of(),
        Map.of(),
        List.of(),
        Place.of("table.yaml"),
        false);
  }

  private static BudgetFile.Line line(String row, String code, String name, int level) {
    return new BudgetFile.Line(
        "2024",
        "office",
        "示例单位",
        "basic",
        row,
        code,
        name,
        level,
        "total",
        BigDecimal.ONE,
        BigDecimal.ONE,
        Absent.NIL,
        Place.of("budget.csv"));
  }

  private static List<String> unmatched(BudgetRows rows) {
    return rows.unmatched().stream().map(BudgetFile.Line::row).toList();
  }

  @Test
  void nameOfTwoAccountsMeansNone() {
    List<Row> accounts = List.of(row("30902", "办公设备购置"), row("31003", "专用设备购置"));
    BudgetRows rows =
        new BudgetRows(
            accounts,
            Map.of("31002", "办公设备购置"),
            List.of(line("办公设备购置", "", "办公设备购置", 2), line("专用设备购置", "", "专用设备购置", 2)));
    assertEquals(List.of("办公设备购置"), unmatched(rows));
    assertEquals(List.of("31003"), List.copyOf(rows.found().keySet()));
  }

  /** A group and an account in it may have one name: adding them up would count twice. */
  @Test
  void linesAboveEachOtherAreNotParts() {
    BudgetRows rows =
        new BudgetRows(
            List.of(row("399", "其他支出")),
            Map.of(),
            List.of(line("其他支出", "", "其他支出", 1), line("其他支出-2", "", "其他支出", 2)));
    assertEquals(List.of("其他支出", "其他支出-2"), unmatched(rows));
    assertTrue(rows.found().isEmpty());
  }

  @Test
  void accountsWithoutCodesAreFoundByCodedBudgetsToo() {
    BudgetRows rows =
        new BudgetRows(
            List.of(row("", "维修（护）费"), row("", "其他支出")),
            Map.of(),
            List.of(
                line("30213", "30213", "维修(护)费", 2),
                line("30299", "30299", "其他支出", 2),
                line("39999", "39999", "其他支出", 2)));
    assertEquals(List.of("维修（护）费"), List.copyOf(rows.found().keySet()));
    assertEquals(List.of("30299", "39999"), unmatched(rows));
  }

  /** A file that holds a line twice does not plan twice as much. */
  @Test
  void doubledLineCountsOnce() {
    BudgetFile.Line line = line("基本工资", "", "基本工资", 2);
    BudgetRows rows = new BudgetRows(List.of(row("30101", "基本工资")), Map.of(), List.of(line, line));
    assertEquals(List.of(line), rows.found().get("30101"));
  }
}
