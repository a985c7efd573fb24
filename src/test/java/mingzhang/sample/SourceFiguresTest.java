package mingzhang.sample;

import static mingzhang.sample.Published.DISCLOSURE;
import static mingzhang.sample.Published.assertKeys;
import static mingzhang.sample.Published.assertLines;
import static mingzhang.sample.Published.cells;
import static mingzhang.sample.Published.csv;
import static mingzhang.sample.Published.join;
import static mingzhang.sample.Published.keyFact;
import static mingzhang.sample.Published.named;
import static mingzhang.sample.Published.text;
import static mingzhang.sample.Published.words;
import static mingzhang.sample.Published.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every figure of the published document stands in the sample content, and nothing else does. */
class SourceFiguresTest {
  /** Expenditure rows by function, in printed order, then the three closing rows. */
  private static final List<String> EXPENDITURE =
      words(
          "201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 219 220 221 222 223"
              + " 224 227 229 230 231 232 233 234"
              + " expenditure-current-total year-end-carryover expenditure-grand-total");

  @Test
  void summary() {
    fixedTable(
        1,
        "summary",
        words(
            "general-public government-funds state-capital special-account own-funds"
                + " income-current-total income-carryover income-grand-total"),
        words("total current carryover"));
  }

  @Test
  void fiscalAppropriation() {
    fixedTable(
        4,
        "fiscal-appropriation",
        words(
            "general-public government-funds state-capital income-current-total prior-carryover"
                + " carryover-general-public carryover-government-funds carryover-state-capital"
                + " income-grand-total"),
        words("total general_public_budget government_funds state_capital"));
  }

  @ParameterizedTest
  @CsvSource({
    "2, revenue, total general_public_budget government_funds state_capital special_account"
        + " own_funds carryover",
    "3, expenditure, total basic project",
    "5, general-public, total basic project"
  })
  void classifiedTable(int number, String table, String columns) {
    JsonNode yaml = table(table);
    List<List<String>> lines = new ArrayList<>();
    lines.add(join(List.of("合计", ""), cells(yaml.path("total"), words(columns))));
    for (JsonNode row : yaml.path("rows")) {
      lines.add(join(List.of(text(row, "code"), text(row, "name")), cells(row, words(columns))));
      assertKeys("code name " + columns, row);
    }
    assertKeys("total rows", yaml);
    assertKeys(columns, yaml.path("total"));
    assertLines(csv(tableFile(number)), lines);
  }

  @Test
  void basicExpenditureByEconomicKind() {
    groupedTable(6, "basic-economic", "合计", "government", "total personnel operating");
  }

  @Test
  void operatingExpenses() {
    groupedTable(
        11,
        "operating-expenses",
        "部门合计",
        "",
        "total general_public_budget government_funds state_capital");
  }

  @Test
  void projectsOfTheYear() {
    groupedTable(
        12,
        "projects",
        "",
        "",
        "total general_public_budget government_funds state_capital special_account own_funds");
  }

  @Test
  void projectsCarriedOver() {
    groupedTable(
        13,
        "projects-carryover",
        "",
        "",
        "total general_public_budget government_funds state_capital");
  }

  @ParameterizedTest
  @CsvSource({
    "7, government-funds-revenue, 2",
    "8, government-funds-expenditure, 2",
    "9, state-capital, 4",
    "10, three-public, 1"
  })
  void tableWithoutFigures(int number, String table, int names) {
    for (List<String> line : csv(tableFile(number))) {
      assertEquals("", String.join("", line.subList(names, line.size())));
    }
    assertTrue(table(table).isEmpty());
    assertTrue(yaml(DISCLOSURE.resolve("disclosure.yaml")).path("empty_reasons").has(table));
  }

  @Test
  void factsThatNoTableHolds() {
    JsonNode facts = yaml(DISCLOSURE.resolve("disclosure.yaml")).path("facts");
    Map<String, String> keys =
        named(
            "k63 procurement.total k64 procurement.goods k65 procurement.works"
                + " k66 procurement.services k67 performance.whole_unit_funds k75 assets.as_of"
                + " k76 assets.vehicles_quota k77 assets.vehicles k78 assets.vehicles_leadership"
                + " k79 assets.vehicles_confidential k80 assets.vehicles_emergency"
                + " k81 assets.vehicles_enforcement k82 assets.vehicles_special"
                + " k83 assets.vehicles_institution k84 assets.vehicles_other"
                + " k85 assets.office_area k86 assets.equipment_500k k87 assets.equipment_1m");
    keys.forEach((key, fact) -> assertEquals(keyFact(key), text(facts, fact), fact));
    Map<String, String> unit = new LinkedHashMap<>();
    csv("unit.csv").forEach(line -> unit.put(line.get(0), line.get(1)));
    assertEquals(unit.get("staffing_quota"), text(facts, "staffing.quota"));
    assertEquals(unit.get("staff_in_post"), text(facts, "staffing.in_post"));
    assertEquals(keys.size() + 2, facts.size());
  }

  /** A figure of the year before is this year's less the stated change, or stated itself. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "summary@income-grand-total/amount k01 k04",
        "summary@expenditure-grand-total/total k10 k12",
        "expenditure@total/basic k32 k14",
        "expenditure@total/project k34 k17",
        "basic-economic@total/personnel k57 k15",
        "basic-economic@total/operating k58 k16",
        "operating-expenses@total/total k59 k61"
      })
  void priorFigures(String relation) {
    List<String> keys = words(relation);
    BigDecimal now = new BigDecimal(keyFact(keys.get(1)));
    String expected = now.subtract(new BigDecimal(keyFact(keys.get(2)))).toPlainString();
    JsonNode prior = yaml(DISCLOSURE.resolve("disclosure.yaml")).path("prior");
    assertEquals(expected, text(prior, keys.get(0)));
    assertEquals(7, prior.size());
  }

  @Test
  void overviewNamesEveryOfficeAndDuty() throws IOException {
    String overview = Files.readString(DISCLOSURE.resolve("overview.md"));
    csv("offices.csv").forEach(line -> assertTrue(overview.contains(line.get(1)), line.get(1)));
    long duties = overview.lines().filter(line -> line.matches("\\d+\\. .+")).count();
    assertEquals(csv("duties.csv").size(), duties);
  }

  private static void fixedTable(
      int number, String table, List<String> income, List<String> expenditureColumns) {
    JsonNode yaml = table(table);
    assertKeys("income expenditure", yaml);
    assertKeys(String.join(" ", income), yaml.path("income"));
    assertKeys(String.join(" ", EXPENDITURE), yaml.path("expenditure"));
    List<List<String>> lines = new ArrayList<>();
    lines.addAll(fixedRows(yaml.path("income"), income, List.of("amount")));
    lines.addAll(fixedRows(yaml.path("expenditure"), EXPENDITURE, expenditureColumns));
    List<List<String>> expected = new ArrayList<>();
    for (List<String> line : csv(tableFile(number))) {
      boolean left = line.get(1).equals("收入");
      expected.add(line.subList(3, left ? 4 : line.size()));
      assertEquals("", left ? String.join("", line.subList(4, line.size())) : "");
    }
    assertLines(expected, lines);
  }

  private static List<List<String>> fixedRows(
      JsonNode side, List<String> rows, List<String> columns) {
    rows.forEach(row -> assertKeys(String.join(" ", columns), side.path(row)));
    return rows.stream().map(row -> cells(side.path(row), columns)).toList();
  }

  private static void groupedTable(
      int number, String table, String total, String textColumn, String columns) {
    List<String> keys = words((textColumn + " " + columns).strip());
    JsonNode yaml = table(table);
    List<List<String>> lines = new ArrayList<>();
    if (!total.isEmpty()) {
      lines.add(join(List.of(total), cells(yaml.path("total"), keys)));
    }
    assertKeys("total groups rows", yaml);
    addRows(yaml, keys, lines);
    assertLines(csv(tableFile(number)), lines);
  }

  private static void addRows(JsonNode parent, List<String> keys, List<List<String>> lines) {
    for (String below : List.of("groups", "rows")) {
      for (JsonNode row : parent.path(below)) {
        assertKeys("name groups rows " + String.join(" ", keys), row);
        lines.add(join(List.of(text(row, "name")), cells(row, keys)));
        addRows(row, keys, lines);
      }
    }
  }

  private static String tableFile(int number) {
    return (number < 10 ? "table-0" : "table-") + number + ".csv";
  }

  private static JsonNode table(String id) {
    return yaml(DISCLOSURE.resolve("tables").resolve(id + ".yaml"));
  }
}
