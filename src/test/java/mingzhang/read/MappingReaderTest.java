package mingzhang.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import org.junit.jupiter.api.Test;

/**
 * What a binder gets from a mapping; what the console says of what goes wrong is in {@code
 * broken/}.
 */
class MappingReaderTest {
  private final Findings findings = new Findings();

  @Test
  void valuesComeInTheirShapes() {
    try (MappingReader reader =
        reader(
            """
            name: 收入
            count: 41
            amount: 0.10
            approved: 2025-03-01
            published: unknown
            words: [一, "二"]
            required: false
            status: draft
            """)) {
      assertEquals("收入", reader.requiredText("name"));
      assertEquals(Optional.of(41), reader.integer("count"));
      assertEquals(Optional.of(new BigDecimal("0.10")), reader.amount("amount"));
      assertEquals(Optional.of(LocalDate.of(2025, 3, 1)), reader.date("approved"));
      assertEquals(Optional.empty(), reader.date("published"));
      assertEquals(List.of("一", "二"), reader.texts("words"));
      assertEquals(false, reader.flag("required", true));
      assertEquals(Optional.of("draft"), reader.choice("status", List.of("draft", "review")));
      assertEquals(new Place("a.yaml", 3, 9), reader.place("amount"));
    }
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void absentKeysAreNoFindings() {
    try (MappingReader reader = reader("{}")) {
      assertEquals(Optional.empty(), reader.text("name"));
      assertEquals(Optional.empty(), reader.amount("amount"));
      assertEquals(List.of(), reader.texts("words"));
      assertEquals(List.of(), reader.mappings("rows"));
      assertEquals(Absent.NIL, reader.cell("total"));
      assertEquals(true, reader.flag("required", true));
    }
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void cellIsAnAmountOrAWordForItsAbsence() {
    MappingReader reader = reader("a: -9.350\nb: not-applicable\nc: withheld\nd: unknown\n");
    assertEquals(
        new Amount(new BigDecimal("-9.350"), new Place("a.yaml", 1, 4), 1), reader.cell("a"));
    assertEquals(Absent.NOT_APPLICABLE, reader.cell("b"));
    assertEquals(Absent.WITHHELD, reader.cell("c"));
    assertEquals(Absent.UNKNOWN, reader.cell("d"));
  }

  @Test
  void closingClosesWhatIsInside() {
    try (MappingReader reader = reader("rows:\n  - {a: 1, b: 2}\ntotal: {c: 3}\n")) {
      reader.mappings("rows").forEach(row -> row.text("a"));
      reader.mapping("total");
    }
    assertEquals(
        List.of("a.yaml:2:12 unknown-key", "a.yaml:3:9 unknown-key"),
        findings.sorted().stream().map(f -> f.place() + " " + f.id()).toList());
  }

  @Test
  void keysThatAreIdsAreTakenAsOthers() {
    try (MappingReader reader = reader("total: 1\n\"201\": 2\nx: 3\n")) {
      reader.cell("total");
      assertEquals(List.of("201", "x"), reader.others().stream().map(Mapping.Entry::key).toList());
    }
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void anUnknownKeyIsReportedOnceHoweverOftenClosed() {
    MappingReader reader = reader("tota: 1\n");
    reader.cell("total");
    reader.close();
    reader.close();
    assertEquals(1, findings.sorted().size());
    assertTrue(Sentences.of(findings.sorted().get(0)).contains("`tota`"));
  }

  private MappingReader reader(String text) {
    return new MappingReader(
        Yaml.mapping(new SourceFile("a.yaml", text), findings).orElseThrow(), findings);
  }
}
