package mingzhang.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mingzhang.download.CsvField.Code;
import mingzhang.download.CsvField.Decimal;
import mingzhang.download.CsvField.Nil;
import mingzhang.download.CsvField.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
  @Test
  void theBytes() {
    CsvTable table =
        new CsvTable(
            List.of("科目编码", "科目名称", "合计"),
            List.of(
                List.of(new Code("0201"), new Text("一般, 公共"), decimal("708.50")),
                List.of(new Code(""), new Text("a \"b\"\nc"), decimal("-9.35")),
                List.of(new Code("201"), new Text(""), new Nil())));
    assertEquals(
        String.join(
            "\r\n",
            "\ufeff科目编码,科目名称,合计",
            "\"0201\",\"一般, 公共\",708.50",
            ",\"a \"\"b\"\"\nc\",-9.35",
            "\"201\",,",
            ""),
        new String(table.bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void isReadBackAsItWas() {
    String words = "逗号,引号\"换行\r\n账🧾 end ";
    List<String> fields = fields(new Text(words), new Code("2080505"), decimal("0"), new Nil());
    assertEquals(List.of(words, "2080505", "0", ""), fields);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "  =1",
        "　=1",
        "\u00a0=1",
        "\ufeff=1",
        "-",
        "=\"x\",\"y\""
      })
  void whatASpreadsheetWouldRunIsDefused(String text) {
    assertEquals(List.of("'" + text, "'" + text), fields(new Text(text), new Code(text)));
    CsvTable headed = new CsvTable(List.of(text), List.of());
    assertEquals(List.of(List.of("'" + text)), read(headed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1=1", "a-b", "一、－", "'=1", "", " ", "2080505", "（－）"})
  void otherTextStaysAsItIs(String text) {
    assertEquals(List.of(text, text), fields(new Text(text), new Code(text)));
  }

  @ParameterizedTest
  @CsvSource({"-9.35,-9.35", "0.10,0.10", "1E+3,1000", "0.00,0.00", "1E-7,0.0000001"})
  void amountsKeepTheirDecimalsAndStayNumbers(String number, String written) {
    assertEquals(List.of(written), fields(decimal(number)));
  }

  @Test
  void everyLineHasAFieldForEachHeading() {
    List<List<CsvField>> rows = List.of(List.of(new Nil()));
    assertThrows(IllegalArgumentException.class, () -> new CsvTable(List.of("a", "b"), rows));
    assertThrows(IllegalArgumentException.class, () -> new CsvTable(List.of("a", "a"), List.of()));
  }

  private static Decimal decimal(String number) {
    return new Decimal(new BigDecimal(number));
  }

  private static List<String> fields(CsvField... fields) {
    List<String> headings =
        java.util.stream.IntStream.range(0, fields.length).mapToObj(i -> "h" + i).toList();
    return read(new CsvTable(headings, List.of(List.of(fields)))).get(1);
  }

  private static List<List<String>> read(CsvTable table) {
    String text = new String(table.bytes(), StandardCharsets.UTF_8);
    assertEquals('\ufeff', text.charAt(0));
    return CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text.substring(1)).stream()
        .map(CsvRecord::getFields)
        .toList();
  }
}
