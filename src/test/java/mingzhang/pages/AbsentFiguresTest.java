package mingzhang.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mingzhang.Build;
import mingzhang.BuildOptions;
import mingzhang.report.Finding;
import mingzhang.report.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure that is withheld or unknown is neither 0 nor none, on no page. */
class AbsentFiguresTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void build() throws IOException {
    ManyUnits units = new ManyUnits(folder.resolve("content"));
    Path now = units.add(2025, "government-office", "甲局", 1);
    units.add(2024, "government-office", "甲局", 1);
    Path other = units.add(2025, "b-office", "乙局", 2);
    Files.writeString(
        now.resolve("tables/three-public.yaml"),
        "reception: {total: withheld}\nvehicles: {total: withheld}\ntotal: {total: withheld}\n");
    ManyUnits.edit(
        other.resolve("tables/summary.yaml"),
        "expenditure-grand-total: {total: 1719.30",
        "expenditure-grand-total: {total: withheld");
    Files.createDirectories(other.resolve("explanation"));
    Files.writeString(other.resolve("explanation/income-and-expenditure.md"), "支出总额依法不公开。\n");
    Path prior = folder.resolve("content/budgets/2024/government-office/disclosure.yaml");
    ManyUnits.edit(prior, "  operating-expenses@total/total: 58.03\n", "");
    ManyUnits.edit(
        now.resolve("tables/expenditure.yaml"),
        "name: 事业运行, total: 93.90, basic: 93.90",
        "name: 事业运行, total: unknown, basic: unknown");
    Files.createDirectories(now.resolve("explanation"));
    Files.writeString(now.resolve("explanation/three-public.md"), "“三公”经费依法不公开。\n");
    BuildOptions options =
        new BuildOptions(
            folder.resolve("content"),
            "content",
            folder.resolve("site"),
            Path.of("themes"),
            Optional.empty(),
            true);
    List<Finding> findings = new Build(options).run().findings();
    assertEquals(List.of(), findings.stream().filter(f -> f.severity() == Severity.ERROR).toList());
  }

  private static String page(String url) throws IOException {
    return Files.readString(folder.resolve("site/" + url));
  }

  /** What a page holds from some words to others. */
  private static String part(String url, String from, String to) throws IOException {
    String page = page(url);
    int at = page.indexOf(from);
    assertTrue(at >= 0, page);
    return page.substring(at, page.indexOf(to, at));
  }

  @Test
  void homeOfAUnitSaysThatAFigureIsWithheldAndNotThatItFell() throws IOException {
    String figure = part("2025/government-office/index.html", "<dt>“三公”经费", "</div>");
    assertTrue(figure.contains("不公开") && !figure.contains("无<") && !figure.contains("下降"), figure);
  }

  @Test
  void yearsSayWhatIsWithheldAndWhatWasNotStated() throws IOException {
    String series = part("units/government-office.html", "“三公”经费", "</tr>");
    assertTrue(series.contains(">不公开</a>"), series);
    String stated = part("units/government-office.html", "机关运行经费", "</tr>");
    assertTrue(stated.contains("<td class=\"amount\">不详</td>"), "2023: " + stated);
  }

  @Test
  void comparisonsCountNothingAsGone() throws IOException {
    String unknown = part("units/government-office/2025.html", "2010350", "</tr>");
    assertTrue(unknown.contains(">不详</a>") && !unknown.contains("100.00%"), unknown);
  }

  @Test
  void accountsKeepTheUnitAndAddNothingUp() throws IOException {
    String year = part("accounts/2010350.html", "2025年</h2>", "</section>");
    assertTrue(year.contains("甲局") && year.contains(">不详</a>"), year);
    assertTrue(
        year.contains("<td class=\"amount\">不详</td>"), "a sum of known and unknown: " + year);
    String index = part("accounts/index.html", "<span class=\"code\">2010350", "</li>");
    assertTrue(index.contains("2025年</span> 不详 "), index);
  }

  @Test
  void tableOfWithheldFiguresDoesNotCallItselfEmpty() throws IOException {
    String table = part("2025/government-office/three-public.html", "<main", "</main>");
    assertTrue(table.contains("不公开") && !table.contains("无数据"), table);
    assertTrue(table.contains("本单位2025年未安排因公出国"), "the reason still stands there");
    for (String page : List.of("index.html", "print.html")) {
      String line = part("2025/government-office/" + page, "“三公”经费支出预算表", "</li>");
      assertFalse(line.contains("无数据"), line);
    }
  }

  @Test
  void yearsAddNothingUpThatIsNotTold() throws IOException {
    String row = part("2025/index.html", ">乙局</a>", "</tr>");
    assertTrue(row.contains(">1719.30<") && row.contains(">不公开<"), row);
    String total = part("2025/index.html", "<tfoot>", "</tfoot>");
    assertTrue(total.contains(">2578.95<") && total.contains(">不详<"), total);
  }
}
