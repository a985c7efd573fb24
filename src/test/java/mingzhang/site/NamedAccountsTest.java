package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Final accounts beside a budget that names accounts without their codes. */
class NamedAccountsTest {
  @TempDir private Path folder;
  private ExecutedSite site;

  @BeforeEach
  void copySite() throws IOException {
    site = ExecutedSite.in(folder);
  }

  /** Puts a budget by economic classification that names accounts without codes into the file. */
  private void nameAccounts(String... levelNameAmount) throws IOException {
    Path file = folder.resolve(ExecutedSite.OFFICE + "budget.csv");
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      if (!line.contains(",basic-economic,") || line.contains(",total,,合计,,0,")) {
        text.append(line).append("\r\n");
      }
    }
    for (int i = 0; i < levelNameAmount.length; i++) {
      String[] part = levelNameAmount[i].split(" ");
      text.append(
          "2024,office,示例单位,shanxi-unit-budget-2025,basic-economic,表六,,%s-%d,,%s,,%s,item,total,合计,%s,,万元,10000,false,\r\n"
              .formatted(part[1], i, part[1].replace('_', ' '), part[0], part[2]));
    }
    Files.writeString(file, text.toString());
  }

  /** Many budgets name economic accounts without their codes, and divide them. */
  @Test
  void accountsWithoutCodesAreMatchedByName() throws IOException {
    nameAccounts(
        "1 工资福利支出 205.00",
        "2 基_本工资 40.00",
        "2 基本工资 32.40",
        "2 津贴补贴 132.60",
        "1 商品和服务支出 45.00",
        "2 办公费 40.00",
        "2 维修(护)费 5.00",
        "1 对个人和家庭的补助 10.00",
        "2 生活补助 10.00");
    Files.createDirectories(folder.resolve(ExecutedSite.OFFICE + "explanation"));
    Files.writeString(
        folder.resolve(ExecutedSite.OFFICE + "explanation/basic.md"),
        "工资福利支出年初预算为205.00万元，支出决算为218.80万元。\n");
    site.build();
    Document page = site.page("execution.html");
    assertEquals(
        List.of("205.00", "218.80", "+13.80", "106.73%"),
        ExecutedSite.row(page, "basic-economic", "工资福利支出"));
    assertEquals(
        List.of("72.40", "72.40", "0", "100.00%"),
        ExecutedSite.row(page, "basic-economic", "30101"));
    assertEquals(
        List.of("5.00", "", "−5.00", "0%"), ExecutedSite.row(page, "basic-economic", "30213"));
    assertEquals(List.of("", "4.20", "+4.20", ""), ExecutedSite.row(page, "basic-economic", "电费"));
    assertEquals(List.of("", "2.00", "+2.00", ""), ExecutedSite.row(page, "basic-economic", "310"));
    assertEquals(
        1, page.select("p").eachText().stream().filter(p -> p.contains("按科目名称对应")).count());
    String csv = Files.readString(folder.resolve("site/2024/office/2024-office-execution.csv"));
    assertTrue(csv.contains("基本工资,2,\"total\",决算数 / 合计,72.40,72.40,,\"true\","), csv);
    String json = Files.readString(folder.resolve("site/2024/office/2024-office.json"));
    assertTrue(json.contains("\"basic-economic@30101/total\":72.40"), json);
    assertTrue(json.contains("\"budget_by_name\":[\"basic-economic@301/total\","), json);
  }

  /** A name that nobody knows may be any account of its group that the budget does not name. */
  @Test
  void namesThatLeaveADoubtAreNotGuessed() throws IOException {
    nameAccounts(
        "1 工资福利支出 205.00",
        "2 基本工资 205.00",
        "1 商品和服务支出 45.00",
        "2 办公费 40.00",
        "2 临时工费 5.00",
        "1 对个人和家庭的补助 10.00");
    site.build();
    Document page = site.page("execution.html");
    assertEquals(List.of("5.00", "不详", "", ""), ExecutedSite.row(page, "basic-economic", "临时工费"));
    assertEquals(List.of("不详", "4.20", "", ""), ExecutedSite.row(page, "basic-economic", "电费"));
    assertEquals(
        List.of("", "48.60", "+48.60", ""), ExecutedSite.row(page, "basic-economic", "津贴补贴"));
    assertEquals(
        List.of("", "2.00", "+2.00", ""), ExecutedSite.row(page, "basic-economic", "办公设备购置"));
    assertFalse(ExecutedSite.has(page, "basic-economic", "生活补助"), "303 is not broken down");
    String csv = Files.readString(folder.resolve("site/2024/office/2024-office-execution.csv"));
    assertTrue(csv.contains("电费,2,\"total\",决算数 / 合计,,4.20,\"unknown\",\"false\","), csv);
    String json = Files.readString(folder.resolve("site/2024/office/2024-office.json"));
    assertTrue(json.contains("\"budget_unmatched\":[\"basic-economic@30206/total\","), json);
    assertFalse(json.contains("basic-economic@30206/total\":0"), json);
  }

  /** The office knows: what it states of an account without a counterpart is taken. */
  @Test
  void theOfficeMayStateWhatNamesDoNotTell() throws IOException {
    nameAccounts("1 商品和服务支出 45.00", "2 水电费 45.00");
    site.edit(
        "disclosure.yaml", "prior:\n", "budget:\n  basic-economic@30206/total: 5.00\nprior:\n");
    site.build();
    assertEquals(
        List.of("5.00", "4.20", "−0.80", "84.00%"),
        ExecutedSite.row(site.page("execution.html"), "basic-economic", "电费"));
  }
}
