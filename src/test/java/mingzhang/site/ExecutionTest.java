package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mingzhang.download.Schemas;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Final accounts beside the budget of their year: pages, texts and what is told of differences. */
class ExecutionTest {
  @TempDir private Path folder;
  private ExecutedSite site;

  @BeforeEach
  void copySite() throws IOException {
    site = ExecutedSite.in(folder);
  }

  @Test
  void eachAccountStandsBesideItsBudget() throws IOException {
    site.build();
    Document page = site.page("execution.html");
    assertEquals(
        List.of("310.00", "335.00", "+25.00", "108.06%"),
        ExecutedSite.row(page, "general-public", "合计"));
    assertEquals(
        List.of("50.00", "64.20", "+14.20", "128.40%"),
        ExecutedSite.row(page, "general-public", "2012604"));
    assertEquals(
        List.of("12.00", "13.50", "+1.50", "112.50%"),
        ExecutedSite.row(page, "expenditure", "22960"));
    assertEquals(
        List.of("4.50", "3.50", "−1.00", "77.78%"), ExecutedSite.row(page, "three-public", "合计"));
    assertEquals(
        List.of("322.00", "353.16", "+31.16", "109.68%"),
        ExecutedSite.row(page, "figures", "收入总计"));
    String cell = page.select("section[aria-labelledby=general-public] td a").get(0).attr("href");
    assertEquals("general-public.html#r1-total", cell.replaceAll("#.*", "#r1-total"));
  }

  /** What was planned and not spent, or spent and not planned, is no gap in the list. */
  @Test
  void accountsOfOneSideAreThere() throws IOException {
    site.build();
    Document page = site.page("execution.html");
    assertEquals(
        List.of("2.00", "", "−2.00", "0%"), ExecutedSite.row(page, "general-public", "2080501"));
    assertEquals(List.of("", "2.00", "+2.00", ""), ExecutedSite.row(page, "basic-economic", "310"));
  }

  /** The budget was published by 类 only: nothing is said of the 款 below, least of all 0. */
  @Test
  void accountsThatTheBudgetDoesNotBreakDownAreLeftOut() throws IOException {
    site.build();
    Document page = site.page("execution.html");
    assertEquals(
        List.of("205.00", "218.80", "+13.80", "106.73%"),
        ExecutedSite.row(page, "basic-economic", "301"));
    assertFalse(ExecutedSite.has(page, "basic-economic", "30101"));
  }

  @Test
  void homeAndTextsTellIt() throws IOException {
    site.edit("disclosure.yaml", "dates:", "budget_page: https://www.example.gov.cn/2024/\ndates:");
    site.build();
    String home = site.page("index.html").select(".figures").text();
    assertTrue(home.contains("年初预算322.00万元，完成109.68%"), home);
    assertTrue(home.contains("比上年增加13.16万元"), home);
    assertTrue(site.page("index.html").html().contains("href=\"execution.html\""));
    String text = site.page("explanation.html").text();
    assertTrue(text.contains("年初预算为310.00万元，完成年初预算的108.06%。"), text);
    assertEquals(
        "https://www.example.gov.cn/2024/",
        site.page("execution.html").select("main p a").attr("href"));
  }

  /** Amounts are compared in 元, whatever unit each document is in. */
  @Test
  void budgetInAnotherUnitIsTheSame() throws IOException {
    site.build();
    String before = site.page("execution.html").select("table").outerHtml();
    Path file = folder.resolve(ExecutedSite.OFFICE + "budget.csv");
    StringBuilder yuan = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      yuan.append(line.replaceFirst("(\\d+)\\.(\\d\\d),,万元,10000,", "$1$249.99,,元,1,"))
          .append("\r\n");
    }
    assertTrue(yuan.toString().contains(",3100049.99,"), yuan.toString());
    Files.writeString(file, yuan.toString());
    site.build();
    assertEquals(before, site.page("execution.html").select("table").outerHtml());
  }

  @Test
  void figuresStatedByTheOfficeAreEnough() throws IOException {
    Files.delete(folder.resolve(ExecutedSite.OFFICE + "budget.csv"));
    site.edit(
        "disclosure.yaml",
        "prior:\n",
        """
        budget:
          general-public@total/total: 310.00
          summary@income-grand-total/amount: 322.00
        prior:
        """);
    site.build();
    Document page = site.page("execution.html");
    assertEquals(
        List.of("322.00", "353.16", "+31.16", "109.68%"),
        ExecutedSite.row(page, "figures", "收入总计"));
    assertEquals(
        List.of("310.00", "335.00", "+25.00", "108.06%"), ExecutedSite.row(page, "figures", "表五"));
    assertTrue(page.text().contains("年初预算由单位在公开决算时填报。"), page.text());
    assertFalse(page.text().contains("取自已公布"), page.text());
  }

  /** What the budget withholds was neither planned with nothing nor with anything that is known. */
  @Test
  void whatTheBudgetWithholdsIsNotNothing() throws IOException {
    String line = "\"2080506\",3,item,total,合计,";
    site.edit("budget.csv", line + "10.40,,", line + ",withheld,");
    site.build();
    assertEquals(
        List.of("不公开", "10.80", "", ""),
        ExecutedSite.row(site.page("execution.html"), "expenditure", "2080506"));
    String csv = Files.readString(folder.resolve("site/2024/office/2024-office-execution.csv"));
    assertTrue(csv.contains(",\"withheld\","), csv);
  }

  /** The print edition has the comparison after the tables, with the figures of the page. */
  @Test
  void printEditionHasIt() throws IOException {
    site.edit("disclosure.yaml", "dates:", "budget_page: https://www.example.gov.cn/2024/\ndates:");
    site.build();
    Document print = site.page("print.html");
    assertEquals(
        site.page("execution.html").select("table.changes").eachText(),
        print.select("#execution table.changes").eachText());
    assertEquals("execution", print.select("section.part#tables + section").attr("id"));
    List<String> listed = print.select(".edition-contents a[href^=#execution.]").eachAttr("href");
    assertEquals(5, listed.size());
    listed.forEach(a -> assertFalse(print.select("h3[id=" + a.substring(1) + "]").isEmpty(), a));
    assertEquals(
        List.of(
            "https://www.example.gov.cn/2024/",
            "#expenditure",
            "#general-public",
            "#basic-economic",
            "#three-public"),
        print.select("#execution a").eachAttr("href"));
  }

  @Test
  void withoutABudgetThereIsNoPage() throws IOException {
    Files.delete(folder.resolve(ExecutedSite.OFFICE + "budget.csv"));
    site.build();
    assertFalse(Files.exists(folder.resolve("site/2024/office/execution.html")));
    assertTrue(site.page("print.html").select("#execution").isEmpty());
    assertFalse(site.page("index.html").html().contains("年初预算"));
  }

  /** A figure of the budget that changes is a change of the page. */
  @Test
  void laterBuildsSeeTheFile() throws IOException {
    site.run("build");
    site.edit("budget.csv", ",310.00,", ",311.00,");
    String console = site.run("build");
    assertTrue(console.endsWith("exit code 0\n"), console);
    assertEquals(
        List.of("311.00", "335.00", "+24.00", "107.72%"),
        ExecutedSite.row(site.page("execution.html"), "general-public", "合计"));
  }

  /** Each line has both amounts, in the words of the long form. */
  @Test
  void linesAreData() throws IOException {
    site.build();
    List<String> csv =
        Files.readAllLines(folder.resolve("site/2024/office/2024-office-execution.csv"));
    assertEquals(
        "\ufeffyear,unit,unit_name,table,table_title,row,code,name,level,column,column_title,budget,outturn,absence,by_name,money,factor",
        csv.get(0));
    assertTrue(
        csv.contains(
            "2024,\"office\",示例单位,\"general-public\",一般公共预算财政拨款支出决算表,\"2012604\",\"2012604\",档案馆,3,\"project\",本年支出 / 项目支出,50.00,64.20,,\"false\",万元,10000"),
        csv.toString());
    assertTrue(
        csv.contains(
            "2024,\"office\",示例单位,\"general-public\",一般公共预算财政拨款支出决算表,\"2080501\",\"2080501\",行政单位离退休,3,\"total\",本年支出 / 小计,2.00,,,\"false\",万元,10000"),
        csv.toString());
    String json = Files.readString(folder.resolve("site/2024/office/2024-office.json"));
    assertTrue(json.contains("\"general-public@2080501/total\":2.00"), json);
    Path schema = folder.resolve("site/data/disclosure-1.1.schema.json");
    assertEquals(
        List.of(),
        Schemas.errors(
            Schemas.parsed(Files.readString(schema), SpecificationVersion.DRAFT_2020_12), json));
    String model = Files.readString(folder.resolve("site/2024/office/datapackage.json"));
    assertTrue(model.contains("2024-office-execution.csv"), model);
    assertTrue(site.page("downloads.html").text().contains("年初预算与决算对照（长表）"));
  }

  @Test
  void unitsOfAYearStandBesideTheirBudgets() throws IOException {
    site.build();
    Document year = Jsoup.parse(Files.readString(folder.resolve("site/2024/index.html")));
    List<String> cells = year.select("table.units tbody td").eachText();
    assertEquals(List.of("353.16", "349.00", "322.00", "108.39%"), cells.subList(0, 4));
    List<String> sums = year.select("table.units tfoot td").eachText();
    assertEquals(List.of("353.16", "349.00", "322.00", "108.39%"), sums);
    Files.delete(folder.resolve(ExecutedSite.OFFICE + "budget.csv"));
    site.build();
    year = Jsoup.parse(Files.readString(folder.resolve("site/2024/index.html")));
    assertFalse(year.select("table.units thead").text().contains("年初预算"));
  }

  /** The three public expenses print the budget once more; typed texts are held against it too. */
  @Test
  void differencesAreTold() throws IOException {
    site.edit("budget.csv", ",1.00,", ",1.20,");
    Files.createDirectories(folder.resolve(ExecutedSite.OFFICE + "explanation"));
    Files.writeString(
        folder.resolve(ExecutedSite.OFFICE + "explanation/general-public.md"),
        "一般公共预算财政拨款支出年初预算为300.00万元，支出决算为335.00万元。\n");
    String console = site.run("check --no-cache");
    assertTrue(
        console.contains(
            "hint[budget-repeats]: 表九 公务接待费 · 预算数 is 1.00, the published budget is 1.20"),
        console);
    assertTrue(console.contains("error[contradicting-figure]: 300.00万元"), console);
    assertTrue(console.contains("年初预算"), console);
  }
}
