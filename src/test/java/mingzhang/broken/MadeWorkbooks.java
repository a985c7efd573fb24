package mingzhang.broken;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import mingzhang.intake.OfficeBook;

/** Spreadsheets that cannot be imported, by the name of the case; each is {@code budget.xlsx}. */
final class MadeWorkbooks {
  private static final String HEAD =
      """
      2025年收入表||||
      单位：万元||||
      科目编码|科目名称|合计|财政拨款|上年结转
      """;

  private static final String ROWS =
      """
      |合计|100.00|95.00|5.00
      '201|一般公共服务支出|100.00|95.00|5.00
      """;

  private static final String PROJECTS =
      """
      2025年项目表|
      单位：万元|
      项目名称|金额
      合计|12.00
      """;

  private static final String FORM =
      """
      项目支出绩效目标表||||||
      项目名称|路灯维护|||||
      资金总额|60000|||||
      """;

  private static final String GRID =
      """
      一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值
      产出指标|数量指标|维护路灯|300盏|数量指标|维护路灯|300盏
      """;

  private static final Map<String, OfficeBook> BOOKS = books();

  private MadeWorkbooks() {}

  static void make(String name, Path site) throws IOException {
    Path file = site.resolve("budget.xlsx");
    OfficeBook book = BOOKS.get(name);
    if (book != null) {
      book.write(file);
      return;
    }
    switch (name) {
      case "workbook-too-large" -> {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
          sparse.setLength(33L << 20);
        }
      }
      case "workbook-damaged" -> {
        book(HEAD + ROWS).write(file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
      }
      case "workbook-encrypted" -> ole2(file, "EncryptedPackage");
      case "workbook-kind" -> ole2(file, "Workbook");
      case "csv-encoding" -> Files.write(site.resolve("budget.csv"), new byte[] {'1', -1, -1, 2});
      case "import-unwritable" -> {
        book(HEAD + ROWS).write(file);
        Files.writeString(site.resolve("content/budgets/2025/other"), "a file");
      }
      default -> {}
    }
  }

  private static OfficeBook book(String text) {
    return new OfficeBook().sheet("收入", text);
  }

  private static Map<String, OfficeBook> books() {
    Map<String, OfficeBook> all = new TreeMap<>();
    files(all);
    sheets(all);
    cells(all);
    rows(all);
    forms(all);
    return all;
  }

  private static void files(Map<String, OfficeBook> all) {
    all.put("workbook-without-table", new OfficeBook().sheet("封面", "2025年单位预算公开\n"));
    all.put("office-differs", book(HEAD.replace("单位：万元|", "编制单位：某镇财政所|单位：万元") + ROWS));
    all.put("workbook-macros", book(HEAD + ROWS).part("xl/vbaProject.bin", "macros"));
    all.put(
        "workbook-links",
        book(HEAD + ROWS).part("xl/externalLinks/externalLink1.xml", "<externalLink/>"));
    all.put(
        "workbook-dtd",
        book(HEAD + ROWS)
            .change(
                "xl/worksheets/sheet1.xml",
                xml ->
                    xml.replaceFirst(
                        "\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")));
    all.put("standard-differs", book(HEAD + ROWS));
    all.put("unit-name-missing", book(HEAD + ROWS));
  }

  private static void sheets(Map<String, OfficeBook> all) {
    all.put("sheet-hidden", book(HEAD + ROWS).hiddenSheet("底稿", "姓名|金额\n某人|1.5\n"));
    all.put("sheet-without-table", book(HEAD + ROWS).sheet("底稿", "姓名|工资\n某人|4321.50\n"));
    all.put("table-not-recognized", book("单位：万元\n科目编码|科目名称|功能\n'201|一般公共服务支出|1\n"));
    all.put("table-ambiguous", book("2025年支出情况\n单位：万元\n科目编码|科目名称|合计|基本支出|项目支出\n" + ROWS));
    all.put("table-headings", book("2025年收入表\n单位：万元\n科目编码|科目名称|比重\n'201|支出|1\n"));
    all.put(
        "columns-missing", book("2025年收入表\n单位：万元\n科目编码|科目名称|合计|财政拨款\n'201|一般公共服务支出|1.00|1.00\n"));
    all.put(
        "column-not-placed",
        book(
            """
            2025年收入表
            单位：万元
            科目编码|科目名称|合计|财政拨款|上年结转|比上年增减
            '201|一般公共服务支出|1.00|1.00||5%
            """));
    all.put(
        "column-ambiguous",
        book("2025年收入表\n单位：万元\n科目编码|科目名称|合计|财政拨款|财政拨款\n'201|支出|1.00|1.00|2.00\n"));
    all.put("imported-twice", book(HEAD + ROWS).sheet("收入(2)", HEAD + ROWS));
    all.put("title-year", book(HEAD.replace("2025", "2024") + ROWS));
    all.put("money-unit-missing", book(HEAD.replace("单位：万元", "") + ROWS));
    all.put("money-unit-ambiguous", book(HEAD.replace("合计", "合计（元）") + ROWS));
    all.put("tables-not-found", book(HEAD + ROWS));
  }

  private static void cells(Map<String, OfficeBook> all) {
    all.put("cell-not-amount", book(HEAD + "|合计|约一百|95%|5.00\n"));
    all.put("cell-cut", book(HEAD + "|合计|####|95.00|5.00\n"));
    all.put("cell-scaled", book(HEAD + "|合计|100%|95.00|5.00\n").format("0!.0,"));
    all.put("cell-error", book(HEAD + ROWS).error("C4", "#REF!"));
    all.put(
        "formula-without-value",
        book(HEAD + ROWS)
            .change(
                "xl/worksheets/sheet1.xml",
                xml ->
                    xml.replaceFirst(
                        "<c r=\"C4\"[^>]*>.*?</c>", "<c r=\"C4\"><f>SUM(D4:E4)</f></c>")));
    all.put("cell-not-placed", book(HEAD + ROWS + "|（续上行名称）|||\n|||||12.50\n"));
    all.put("hidden-figures", book(HEAD + ROWS).hideRow(0, 4).hideColumn(0, 4));
    all.put("amounts-rounded", book(HEAD.replace("万元", "元") + "|合计|1000049|950024|50025\n"));
    all.put("note-left-out", book(HEAD + ROWS + "注：不含上年结转。\n制表人：某人\n"));
  }

  private static void rows(Map<String, OfficeBook> all) {
    all.put("row-without-code", book(HEAD + "|一般公共服务支出|1.00|1.00|\n"));
    all.put("row-without-name", book(HEAD + "'201||1.00|1.00|\n"));
    all.put("row-code", book(HEAD + "'2010|一般公共服务支出|1.00|1.00|\n"));
    all.put(
        "row-not-placed",
        book(
            """
            2025年收支表
            单位：万元
            收入|<|支出|<
            项目|金额|项目|金额
            拨款|10.00|工资|8.00
            捐赠|2.00|工姿|4.00
            收入合计|12.00|支出合计|12.00
            """));
    all.put("levels-unknown", book(PROJECTS + "道路|12.00\n维修|5.00\n养护|7.00\n"));
  }

  private static void forms(Map<String, OfficeBook> all) {
    all.put("form-not-placed", book(FORM.replace("资金总额", "年度资金总额") + "风险提示|无\n" + GRID));
    all.put("form-sides", book(FORM + GRID));
  }

  private static void ole2(Path file, String stream) throws IOException {
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    byte[] bytes = new byte[4096];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, bytes, 0, 4);
    System.arraycopy(name, 0, bytes, 1024, name.length);
    Files.write(file, bytes);
  }
}
