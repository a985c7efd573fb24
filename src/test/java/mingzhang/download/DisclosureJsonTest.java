package mingzhang.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.Schema;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Column;
import mingzhang.model.Disclosure;
import mingzhang.model.Project;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.site.CorrectedSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON, read back by another reader, is the model cell by cell, and has the published form. */
class DisclosureJsonTest {
  private static final Disclosure SAMPLE = SampleData.subject().disclosure();
  private static final String TEXT =
      new String(DisclosureJson.bytes(SampleData.subject()), StandardCharsets.UTF_8);
  private static final JsonObject JSON = JsonParser.parseString(TEXT).getAsJsonObject();

  private static final String ADDED =
      """
        - {date: 2025-05-06, table: revenue, row: "208", column: total, from: nil, to: 20.00, reason: 漏录}
        - {date: 2025-05-07, table: revenue, row: "201", column: grant, from: withheld, to: 75.00, reason: 公开}
      """;

  private static Schema schema() {
    DataFile newest = JsonSchema.files().get(JsonSchema.files().size() - 1);
    assertEquals(JsonSchema.URL, newest.name());
    String text = new String(newest.content(), StandardCharsets.UTF_8);
    return Schemas.parsed(text, SpecificationVersion.DRAFT_2020_12);
  }

  @Test
  void everyCellOfEveryTableIsThere() {
    int amounts = 0;
    for (int t = 0; t < SAMPLE.tables().size(); t++) {
      Table table = SAMPLE.tables().get(t);
      JsonObject read = JSON.getAsJsonArray("tables").get(t).getAsJsonObject();
      assertEquals(table.id(), text(read, "id"));
      assertEquals(table.title(), text(read, "title"));
      assertEquals(table.unit().name(), text(read.getAsJsonObject("money"), "unit"));
      for (int s = 0; s < table.sides().size(); s++) {
        amounts +=
            assertSide(table.sides().get(s), read.getAsJsonArray("sides").get(s).getAsJsonObject());
      }
    }
    assertTrue(amounts > 250, "amounts: " + amounts);
  }

  private static int assertSide(Side side, JsonObject read) {
    JsonArray rows = read.getAsJsonArray("rows");
    assertEquals(side.rows().size(), rows.size());
    assertEquals(
        side.columns().stream().map(Column::id).toList(),
        read.getAsJsonArray("columns").asList().stream()
            .map(c -> text(c.getAsJsonObject(), "id"))
            .toList());
    int amounts = 0;
    for (int r = 0; r < rows.size(); r++) {
      Row row = side.rows().get(r);
      JsonObject other = rows.get(r).getAsJsonObject();
      assertEquals(
          List.of(row.id(), row.code(), row.name(), row.account()),
          List.of(
              text(other, "id"), text(other, "code"), text(other, "name"), text(other, "account")));
      assertEquals(row.kind().name().toLowerCase(Locale.ROOT), text(other, "kind"));
      assertEquals(row.level(), other.get("level").getAsInt());
      JsonElement parent = other.get("parent");
      assertEquals(
          row.parent() < 0 ? "" : side.rows().get(row.parent()).id(),
          parent.isJsonNull() ? "" : parent.getAsString());
      for (Column column : side.amountColumns()) {
        JsonElement cell = other.getAsJsonObject("cells").get(column.id());
        amounts += assertCell(row.cell(column.id()), cell);
      }
    }
    return amounts;
  }

  private static int assertCell(Cell expected, JsonElement cell) {
    if (expected instanceof Amount amount) {
      assertEquals(amount.number(), cell.getAsBigDecimal());
      return 1;
    }
    Absent absent = (Absent) expected;
    assertEquals(
        absent == Absent.NIL ? "" : absent.word(), cell.isJsonNull() ? "" : cell.getAsString());
    return 0;
  }

  @Test
  void projectsAndFactsAreThere() {
    assertEquals(SAMPLE.projects().size(), JSON.getAsJsonArray("projects").size());
    for (int i = 0; i < SAMPLE.projects().size(); i++) {
      Project project = SAMPLE.projects().get(i);
      JsonObject read = JSON.getAsJsonArray("projects").get(i).getAsJsonObject();
      assertEquals(project.name(), text(read, "name"));
      assertCell(
          project.fund("total", "year"),
          read.getAsJsonObject("funds").getAsJsonObject("total").get("year"));
    }
    assertEquals(SAMPLE.facts().size(), JSON.getAsJsonArray("facts").size());
    assertEquals(SAMPLE.prior().keySet(), JSON.getAsJsonObject("prior").keySet());
  }

  @Test
  void correctionsAreThere(@TempDir Path folder) throws IOException {
    Path content = CorrectedSite.corrected(folder);
    Path disclosure = content.resolve("budgets/2025/office/disclosure.yaml");
    Files.writeString(disclosure, ADDED, StandardOpenOption.APPEND);
    String text =
        new String(DisclosureJson.bytes(SampleData.subject(content)), StandardCharsets.UTF_8);
    assertEquals(List.of(), Schemas.errors(schema(), text));
    JsonArray corrections =
        JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("corrections");
    assertEquals(11, corrections.size());
    assertEquals(
        "{\"kind\":\"figure\",\"date\":\"2025-03-10\",\"table\":\"revenue\",\"side\":\"\",\"row\":\"208\","
            + "\"column\":\"total\",\"from\":19.50,\"to\":19.00,\"reason\":\"少录一项\","
            + "\"former\":\"former/revenue-before-2025-03-10.csv\"}",
        corrections.get(0).toString());
    assertEquals(
        "{\"kind\":\"text\",\"date\":\"2025-03-10\",\"section\":\"income\",\"from\":\"在职11人\","
            + "\"to\":\"在职12人\",\"reason\":\"人数笔误\"}",
        corrections.get(4).toString());
    assertTrue(corrections.get(9).getAsJsonObject().get("from").isJsonNull());
    assertEquals("withheld", text(corrections.get(10).getAsJsonObject(), "from"));
    assertEquals(new JsonArray(), JSON.getAsJsonArray("corrections"), "nothing was corrected");
  }

  @Test
  void schemasOfAllVersionsStayAndTellTheirs() {
    List<String> names = JsonSchema.files().stream().map(DataFile::name).toList();
    assertEquals(
        List.of("data/disclosure-1.0.schema.json", "data/disclosure-1.1.schema.json"), names);
    for (DataFile file : JsonSchema.files()) {
      String version = file.name().replaceAll("data/disclosure-|\\.schema\\.json", "");
      String schema = new String(file.content(), StandardCharsets.UTF_8);
      assertTrue(schema.contains("\"version\": {\"const\": \"" + version + "\"}"), file.name());
    }
  }

  @Test
  void hasThePublishedForm() {
    assertEquals(List.of(), Schemas.errors(schema(), TEXT));
    assertEquals("https://budget.example.org/" + JsonSchema.URL, text(JSON, "$schema"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"version\":\"1.1\"|\"version\":\"9.0\"",
        "\"kind\":\"subtotal\"|\"kind\":\"sum\"",
        "\"total\":848.85|\"total\":\"848.85\"",
        "\"facts\":|\"fact\":",
        "\"corrections\":[]|\"corrections\":[{\"kind\":\"figure\"}]"
      })
  void schemaRefusesAnotherForm(String written, String wrong) {
    String broken = TEXT.replace(written, wrong);
    assertNotEquals(TEXT, broken);
    assertNotEquals(List.of(), Schemas.errors(schema(), broken));
  }

  private static String text(JsonObject object, String name) {
    return object.get(name).getAsString();
  }
}
