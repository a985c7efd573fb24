package mingzhang.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Column;
import mingzhang.model.Heading;
import mingzhang.model.Row;
import mingzhang.model.Sha256;
import mingzhang.model.Side;
import mingzhang.model.Table;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook, read back by Apache POI, is the model cell by cell. */
class DisclosureXlsxTest {
  private static final Subject SAMPLE = SampleData.subject();

  @Test
  void everyCellOfEveryTableIsThere() throws IOException {
    int amounts = 0;
    try (XSSFWorkbook book = read(DisclosureXlsx.bytes(SAMPLE))) {
      for (int i = 0; i < SAMPLE.disclosure().tables().size(); i++) {
        Table table = SAMPLE.disclosure().tables().get(i);
        Sheet sheet = book.getSheetAt(i + 1);
        int line = firstRow(table);
        int left = 0;
        for (Side side : table.sides()) {
          for (int r = 0; r < side.rows().size(); r++) {
            for (int c = 0; c < side.columns().size(); c++) {
              Column column = side.columns().get(c);
              amounts += assertCell(sheet, line + r, left + c, side.rows().get(r), column);
            }
          }
          left += side.columns().size();
        }
      }
    }
    assertTrue(amounts > 250, "amounts: " + amounts);
  }

  /** Title, unit of money, a line for sides, the headings, a line of numbers. */
  private static int firstRow(Table table) {
    int depth =
        table.sides().stream()
            .flatMap(s -> s.headings().stream())
            .mapToInt(Heading::depth)
            .max()
            .orElseThrow();
    return 2 + (table.sides().size() > 1 ? 1 : 0) + depth + (table.columnNumbers() ? 1 : 0);
  }

  private static int assertCell(Sheet sheet, int line, int at, Row row, Column column) {
    String where = sheet.getSheetName() + "!" + line + ":" + at;
    org.apache.poi.ss.usermodel.Cell cell =
        sheet.getRow(line) == null ? null : sheet.getRow(line).getCell(at);
    switch (column.kind()) {
      case CODE -> assertEquals(row.code(), text(cell), where);
      case NAME -> assertEquals(row.name(), text(cell), where);
      case TEXT -> assertEquals(row.texts().getOrDefault(column.id(), ""), text(cell), where);
      case AMOUNT -> {
        return assertAmount(row.cell(column.id()), cell, where);
      }
    }
    return 0;
  }

  private static int assertAmount(
      Cell expected, org.apache.poi.ss.usermodel.Cell cell, String where) {
    if (expected instanceof Amount amount) {
      assertEquals(CellType.NUMERIC, cell.getCellType(), where);
      BigDecimal read = BigDecimal.valueOf(cell.getNumericCellValue());
      assertEquals(0, amount.number().compareTo(read), where + " " + read);
      String format = cell.getCellStyle().getDataFormatString();
      int scale = amount.number().scale();
      assertEquals(scale <= 0 ? "#,##0" : "#,##0." + "0".repeat(scale), format, where);
      return 1;
    }
    String word = expected == Absent.NIL ? "" : "absent.short." + ((Absent) expected).word();
    assertEquals(word.isEmpty() ? "" : SAMPLE.words().say(word), text(cell), where);
    return 0;
  }

  private static String text(org.apache.poi.ss.usermodel.Cell cell) {
    if (cell == null || cell.getCellType() == CellType.BLANK) {
      return "";
    }
    assertEquals(CellType.STRING, cell.getCellType(), cell.getAddress().toString());
    return cell.getStringCellValue();
  }

  @Test
  void headingsAreMergedAndStayInView() throws IOException {
    try (XSSFWorkbook book = read(DisclosureXlsx.bytes(SAMPLE))) {
      Table revenue = SAMPLE.disclosure().table("revenue").orElseThrow();
      Sheet sheet = book.getSheetAt(SAMPLE.disclosure().tables().indexOf(revenue) + 1);
      List<String> merged =
          sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString).sorted().toList();
      assertEquals(List.of("A1:I1", "A3:B3", "C3:H3", "I3:I4"), merged);
      assertEquals("项目", sheet.getRow(2).getCell(0).getStringCellValue());
      assertEquals("本年收入", sheet.getRow(2).getCell(2).getStringCellValue());
      assertEquals("上年结转", sheet.getRow(2).getCell(8).getStringCellValue());
      assertEquals("科目名称", sheet.getRow(3).getCell(1).getStringCellValue());
      assertEquals("单位：万元", sheet.getRow(1).getCell(8).getStringCellValue());
      assertEquals(4, sheet.getPaneInformation().getHorizontalSplitTopRow());
      assertEquals(2, sheet.getPaneInformation().getVerticalSplitLeftColumn());
      assertTrue(sheet.getPaneInformation().isFreezePane());
    }
  }

  @Test
  void firstSheetTellsWhatEachOneIs() throws IOException {
    try (XSSFWorkbook book = read(DisclosureXlsx.bytes(SAMPLE))) {
      assertEquals(1 + 13 + 2, book.getNumberOfSheets());
      String about = words(book.getSheetAt(0));
      for (int i = 1; i < book.getNumberOfSheets(); i++) {
        assertTrue(about.contains(book.getSheetName(i)), book.getSheetName(i));
      }
      for (String word :
          List.of("长治市上党区人民政府办公室2025年单位预算公开", "CC BY 4.0", "https://budget.example.org/2025/")) {
        assertTrue(about.contains(word), about);
      }
      assertEquals(13 + 2, book.getSheetAt(0).getHyperlinkList().size());
      assertTrue(words(book.getSheet("绩效指标")).contains("产出指标"));
    }
  }

  @Test
  void emptyTableSaysWhy() throws IOException {
    Table empty =
        SAMPLE.disclosure().tables().stream().filter(Table::isEmpty).findFirst().orElseThrow();
    try (XSSFWorkbook book = read(DisclosureXlsx.bytes(SAMPLE))) {
      String words = words(book.getSheetAt(SAMPLE.disclosure().tables().indexOf(empty) + 1));
      assertTrue(words.contains(empty.emptyNote()), words);
      assertTrue(words.contains(empty.emptyReason()), words);
    }
  }

  @Test
  void knowsNoClockAndNoLanguage() throws IOException {
    byte[] bytes = DisclosureXlsx.bytes(SAMPLE);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      byte[] again = DisclosureXlsx.bytes(SAMPLE);
      assertEquals(parts(bytes), parts(again));
      assertTrue(java.util.Arrays.equals(bytes, again));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    try (XSSFWorkbook book = read(bytes)) {
      assertNull(book.getProperties().getCoreProperties().getCreated());
      assertNotNull(book.getProperties().getCoreProperties().getTitle());
    }
  }

  @Test
  void noSheetNameIsRefusedOrGivenTwice() {
    SheetNames names = new SheetNames();
    Set<String> seen = new LinkedHashSet<>();
    for (String wanted :
        List.of("表一 [收入]:*?/\\", "表一", "表一", "'a'", "A", "", "长".repeat(40), "长".repeat(40))) {
      String name = names.of(wanted);
      assertTrue(name.length() <= 31 && !name.isBlank(), name);
      assertFalse(name.matches(".*[\\[\\]:*?/\\\\].*"), name);
      assertTrue(seen.add(name.toLowerCase(Locale.ROOT)), name);
    }
  }

  private static List<String> parts(byte[] xlsx) throws IOException {
    List<String> parts = new ArrayList<>();
    ZipFile.contents(xlsx).forEach((name, bytes) -> parts.add(name + " " + Sha256.of(bytes)));
    return parts;
  }

  private static String words(Sheet sheet) {
    StringBuilder words = new StringBuilder();
    sheet.forEach(row -> row.forEach(cell -> words.append(cell).append('\n')));
    return words.toString();
  }

  private static XSSFWorkbook read(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
