package mingzhang.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mingzhang.standard.Standard;
import org.junit.jupiter.api.Test;

/** The descriptions for programs have their specified forms and tell the truth about the files. */
class DescriptionsTest {
  private static final DisclosureFiles FILES = DisclosureFiles.of(SampleData.subject());
  private static final Map<String, DataFile> BY_NAME =
      FILES.files().stream().collect(Collectors.toMap(DataFile::name, Function.identity()));

  @Test
  void dataPackageHasTheFormOfTheStandard() throws IOException {
    byte[] json = BY_NAME.get("datapackage.json").content();
    Schemas.assertValid(Schemas.of("datapackage-2.0.json", SpecificationVersion.DRAFT_7), json);
    Schemas.assertValid(
        Schemas.of("fiscal-data-package-0.3.json", SpecificationVersion.DRAFT_4), json);
    String broken = text("datapackage.json").replace("\"measures\"", "\"measure\"");
    assertNotEquals(
        List.of(),
        Schemas.errors(
            Schemas.of("fiscal-data-package-0.3.json", SpecificationVersion.DRAFT_4), broken));
  }

  @Test
  void dataPackageTellsTheTruth() throws IOException {
    JsonObject descriptor = object("datapackage.json");
    List<JsonElement> resources = descriptor.getAsJsonArray("resources").asList();
    assertEquals(14, resources.size());
    for (JsonElement element : resources) {
      JsonObject resource = element.getAsJsonObject();
      DataFile file = BY_NAME.get(resource.get("path").getAsString());
      assertEquals(file.content().length, resource.get("bytes").getAsInt());
      assertEquals("sha256:" + file.info().sha256(), resource.get("hash").getAsString());
      assertRows(resource.getAsJsonObject("schema"), rows(file));
    }
  }

  @Test
  void lawsBehindItHaveTheirAddressWhereTheStandardTellsOne() {
    Subject subject = SampleData.subject();
    DataPackage.Head head =
        new DataPackage.Head(
            "office",
            "Office",
            "Budget",
            "",
            List.of(
                new Standard.Source("预算法", "https://example.org/law"),
                new Standard.Source("通知", "")),
            json -> {});
    byte[] json = DataPackage.bytes(subject.site(), head, List.of(), subject.words());
    JsonElement descriptor = JsonParser.parseString(new String(json, StandardCharsets.UTF_8));
    assertEquals(
        JsonParser.parseString("[{title: 预算法, path: 'https://example.org/law'}, {title: 通知}]"),
        descriptor.getAsJsonObject().get("sources"));
  }

  /** Headings, types, lists of values and key of a table schema hold for the lines of its file. */
  private static void assertRows(JsonObject schema, List<List<String>> rows) {
    List<JsonObject> fields =
        schema.getAsJsonArray("fields").asList().stream()
            .map(JsonElement::getAsJsonObject)
            .toList();
    List<String> names = fields.stream().map(f -> f.get("name").getAsString()).toList();
    assertEquals(names, rows.get(0));
    List<String> missing =
        schema.getAsJsonArray("missingValues").asList().stream()
            .map(JsonElement::getAsString)
            .toList();
    List<String> key = key(schema);
    assertEquals(names.containsAll(LongFields.KEY) ? LongFields.KEY : List.of(), key);
    // Table Schema lets no field of a primary key be missing; a table of one side has no side.
    fields.stream()
        .filter(f -> key.contains(f.get("name").getAsString()))
        .forEach(f -> assertEquals(0, f.getAsJsonArray("missingValues").size()));
    Set<List<String>> keys = new HashSet<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      for (int i = 0; i < row.size(); i++) {
        assertValue(fields.get(i), row.get(i), missing);
      }
      if (names.containsAll(LongFields.KEY)) {
        List<String> values = key.stream().map(k -> row.get(names.indexOf(k))).toList();
        assertTrue(keys.add(values), values + " stands twice");
      }
    }
  }

  private static List<String> key(JsonObject schema) {
    return schema.has("primaryKey")
        ? schema.getAsJsonArray("primaryKey").asList().stream()
            .map(JsonElement::getAsString)
            .toList()
        : List.of();
  }

  private static void assertValue(JsonObject field, String value, List<String> missing) {
    if (missing.contains(value)) {
      return;
    }
    switch (field.get("type").getAsString()) {
      case "number" -> assertEquals(value, new BigDecimal(value).toPlainString());
      case "integer" -> assertEquals(value, String.valueOf(Integer.parseInt(value)));
      case "boolean" -> assertTrue(List.of("true", "false").contains(value), value);
      default -> assertEquals("string", field.get("type").getAsString());
    }
    if (field.has("constraints")) {
      List<String> allowed =
          field.getAsJsonObject("constraints").getAsJsonArray("enum").asList().stream()
              .map(JsonElement::getAsString)
              .toList();
      assertTrue(allowed.contains(value), value + " is none of " + allowed);
    }
  }

  @Test
  void catalogueTellsOfACorrectionWhereTheDayOfPublicationIsUnknown() {
    StringWriter text = new StringWriter();
    Catalogue.Entry entry =
        new Catalogue.Entry("a.html", "t", "d", "c", "", "2025-04-02", "2025", List.of());
    Catalogue.write(
        SampleData.subject().site(), List.of(entry), SampleData.subject().words(), text);
    assertTrue(text.toString().contains("\"modified\":\"2025-04-02\""), text::toString);
    assertFalse(text.toString().contains("\"issued\":\""), text::toString);
  }

  @Test
  void fiscalMappingNamesColumnsThatExist() {
    JsonObject model = object("datapackage.json").getAsJsonObject("model");
    assertEquals(
        Set.of("expenditure_total", "expenditure_basic", "expenditure_project"),
        model.getAsJsonObject("measures").keySet());
    JsonObject total = model.getAsJsonObject("measures").getAsJsonObject("expenditure_total");
    assertEquals("expenditure", total.get("direction").getAsString());
    assertEquals("approved", total.get("phase").getAsString());
    assertEquals(10000, total.get("factor").getAsInt());
    String table = new String(BY_NAME.get("expenditure.csv").content(), StandardCharsets.UTF_8);
    assertTrue(table.contains(total.get("source").getAsString()), table);
    JsonObject account = model.getAsJsonObject("dimensions").getAsJsonObject("account_expenditure");
    assertEquals("functional", account.get("classificationType").getAsString());
    JsonObject cofog = model.getAsJsonObject("dimensions").getAsJsonObject("cofog");
    JsonObject id = cofog.getAsJsonObject("attributes").getAsJsonObject("id");
    assertEquals("amounts", id.get("resource").getAsString());
    assertEquals("cofog", id.get("source").getAsString());
  }

  /**
   * Researchers add up by it: an account has the code of the account above it, a total has none.
   */
  @Test
  void amountsTellTheirFunctionOfGovernment() throws IOException {
    List<List<String>> rows = rows(BY_NAME.get("2025-government-office-amounts.csv"));
    List<String> headings = rows.get(0);
    Map<String, Set<String>> found =
        rows.stream()
            .filter(r -> r.get(headings.indexOf("table")).equals("expenditure"))
            .collect(
                Collectors.groupingBy(
                    r -> r.get(headings.indexOf("account")),
                    Collectors.mapping(r -> r.get(headings.indexOf("cofog")), Collectors.toSet())));
    assertEquals(Set.of("01.1"), found.get("2010301"));
    assertEquals(Set.of("10"), found.get("208"));
    assertEquals(Set.of("10.2"), found.get("2080505"));
    assertEquals(Set.of("07"), found.get("2100799"));
    assertEquals(Set.of(""), found.get(""));
  }

  /** What "Metadata Vocabulary for Tabular Data" asks; the W3C has no schema for it. */
  @Test
  void csvwDescribesEveryFile() throws IOException {
    JsonObject group = object("csv-metadata.json");
    assertEquals(
        "http://www.w3.org/ns/csvw", group.getAsJsonArray("@context").get(0).getAsString());
    List<JsonElement> tables = group.getAsJsonArray("tables").asList();
    assertEquals(14, tables.size());
    for (JsonElement element : tables) {
      JsonObject table = element.getAsJsonObject();
      List<List<String>> rows = rows(BY_NAME.get(table.get("url").getAsString()));
      List<JsonObject> columns =
          table.getAsJsonObject("tableSchema").getAsJsonArray("columns").asList().stream()
              .map(JsonElement::getAsJsonObject)
              .toList();
      assertEquals(columns.stream().map(c -> c.get("titles").getAsString()).toList(), rows.get(0));
      Set<String> names = new HashSet<>();
      for (JsonObject column : columns) {
        String name = column.get("name").getAsString();
        assertTrue(name.matches("[A-Za-z0-9][A-Za-z0-9_]*") && names.add(name), name);
        String type = column.get("datatype").getAsString();
        assertTrue(List.of("string", "integer", "decimal", "boolean").contains(type), type);
      }
    }
  }

  @Test
  void searchEnginesAreToldOfTheFiles() {
    List<FileInfo> whole = List.of(FILES.files().get(0).info());
    String text = DatasetJsonLd.of(SampleData.subject(), whole);
    assertFalse(text.contains("<"), text);
    JsonObject dataset = JsonParser.parseString(text).getAsJsonObject();
    assertEquals("Dataset", dataset.get("@type").getAsString());
    JsonObject file = dataset.getAsJsonArray("distribution").get(0).getAsJsonObject();
    assertEquals(
        "https://budget.example.org/2025/government-office/2025-government-office.zip",
        file.get("contentUrl").getAsString());
    assertEquals(
        "https://creativecommons.org/licenses/by/4.0/", dataset.get("license").getAsString());
  }

  private static JsonObject object(String name) {
    return JsonParser.parseString(text(name)).getAsJsonObject();
  }

  private static String text(String name) {
    return new String(BY_NAME.get(name).content(), StandardCharsets.UTF_8);
  }

  private static List<List<String>> rows(DataFile file) throws IOException {
    String text = new String(file.content(), StandardCharsets.UTF_8);
    assertEquals('\ufeff', text.charAt(0));
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text.substring(1))) {
      return reader.stream().map(CsvRecord::getFields).toList();
    }
  }
}
