package mingzhang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Disclosure;
import mingzhang.model.Figures;
import mingzhang.model.Reference;
import mingzhang.model.Row;
import mingzhang.read.Content;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.standard.Standard;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample, with itself as the disclosure of the year before. */
class LastYearTest {
  private static Disclosure sample;
  private static Standard standard;

  @BeforeAll
  static void read() {
    Content content = new Content(Path.of("content"), "content", new Findings());
    Content.Read read = content.disclosure(content.locations().get(0)).orElseThrow();
    sample = read.disclosure();
    standard = read.standard();
  }

  @Test
  void figuresOfTheYearBeforeAreTaken() {
    Findings findings = new Findings();
    Disclosure now = LastYear.complete(sample.with(Map.of(), List.of()), sample, findings);
    assertEquals(List.of(), findings.sorted());
    assertEquals("859.65", printed(now, "summary@income-grand-total/amount"));
    assertTrue(now.prior().containsKey("fact:staffing.quota"));
    assertTrue(now.prior().size() > 250, "figures: " + now.prior().size());
    assertFalse(now.prior().containsKey("summary@year-end-carryover/total"), "nil is no figure");
  }

  @Test
  void whatIsStatedStaysAndIsCompared() {
    Findings findings = new Findings();
    Disclosure now = LastYear.complete(sample, sample, findings);
    assertEquals("1252.79", printed(now, "summary@income-grand-total/amount"));
    assertEquals(sample.prior().size(), findings.sorted().size());
    assertTrue(findings.sorted().stream().allMatch(f -> f.id().equals("prior-differs")));
    Finding first = findings.sorted().get(0);
    assertEquals("content/budgets/2025/government-office/disclosure.yaml", first.place().file());
  }

  @Test
  void whatWasLeftIsWhatIsCarriedOver() {
    assertEquals(List.of(), carried(sample), "without a carry-over at the end nothing is compared");
    BigDecimal opening =
        new Figures(sample)
            .lenient(Reference.parse("summary@income-carryover/amount"))
            .orElseThrow()
            .number();
    assertEquals(List.of(Verdict.HOLDS), carried(left(opening)));
    assertEquals(List.of(Verdict.BROKEN), carried(left(opening.add(BigDecimal.ONE))));
  }

  private static List<Verdict> carried(Disclosure before) {
    return Check.disclosure(
            sample, Optional.of(before), List.of(), standard, f -> Optional.empty(), new Findings())
        .stream()
        .filter(r -> r.rule().id().equals("carryover-is-last-years"))
        .map(Relation::verdict)
        .toList();
  }

  /** The sample with an amount left at the end of the year. */
  private static Disclosure left(BigDecimal amount) {
    Cell cell = new Amount(amount, Place.of("before.yaml"), 1);
    List<Row> rows =
        sample.tables().get(0).sides().get(1).rows().stream()
            .map(r -> r.id().equals("year-end-carryover") ? r.withCells(Map.of("total", cell)) : r)
            .toList();
    return Sample.with(sample, 0, 1, rows);
  }

  private static String printed(Disclosure disclosure, String reference) {
    return disclosure.prior().get(reference) instanceof Amount amount ? amount.printed() : "";
  }
}
