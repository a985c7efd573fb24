package mingzhang.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.Build;
import mingzhang.BuildOptions;
import mingzhang.report.Finding;
import mingzhang.report.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A code that was another one in the year before is compared with it, and says so. */
class CrosswalkTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void build() throws IOException {
    ManyUnits units = new ManyUnits(folder.resolve("content"));
    units.add(2025, "government-office", "甲局", 1);
    Path earlier = units.add(2024, "government-office", "甲局", 2);
    for (String table : List.of("expenditure", "general-public", "revenue")) {
      Path file = earlier.resolve("tables/" + table + ".yaml");
      Files.writeString(
          file, Files.readString(file).replace("2010350", "2010303").replace("事业运行", "机关服务"));
    }
    Files.writeString(
        units.content().resolve("crosswalk.yaml"),
        """
        changes:
          - {year: 2025, from: ["2010303"], to: ["2010350"], note: 按照新的科目}
          - {year: 2025, from: ["2010301"], to: ["2010309"]}
        """);
    BuildOptions options =
        new BuildOptions(
            units.content(),
            "content",
            folder.resolve("site"),
            Path.of("themes"),
            Optional.empty(),
            true);
    assertEquals(
        List.of(),
        new Build(options)
            .run().findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .map(Finding::toString)
                .toList());
  }

  private static String page(String url) throws IOException {
    return Files.readString(folder.resolve("site").resolve(url));
  }

  @Test
  void bothYearsStandInOneLine() throws IOException {
    String page = page("units/government-office/2025.html");
    Matcher row =
        Pattern.compile("<tr class=\"item[^\"]*\">(?:(?!</tr>).)*2010350.*?</tr>", Pattern.DOTALL)
            .matcher(page);
    assertTrue(row.find(), page);
    assertTrue(row.group().contains("187.80"), row.group());
    assertTrue(row.group().contains("93.90"), row.group());
    assertTrue(row.group().contains("−50.00%"), row.group());
    assertTrue(row.group().contains("2024年列 2010303 机关服务（按照新的科目）"), row.group());
    assertFalse(page.contains("<span class=\"code\">2010303</span>"), page);
  }

  @Test
  void pagesOfAccountsTellTheChange() throws IOException {
    String sentence = "2025年起，2010303 机关服务 改列 2010350 事业运行（按照新的科目）";
    assertTrue(page("accounts/2010303.html").contains(sentence));
    assertTrue(page("accounts/2010350.html").contains(sentence));
    assertFalse(page("accounts/2010302.html").contains("改列"));
  }

  @Test
  void codeThatNobodyUsesIsToldBare() throws IOException {
    assertTrue(page("accounts/2010301.html").contains("2025年起，2010301 行政运行 改列 2010309"));
  }
}
