package mingzhang.download;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Column;
import mingzhang.model.MoneyUnit;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.report.Place;
import org.junit.jupiter.api.Test;

class TableCsvTest {
  private static final Place PLACE = Place.of("tables/x.yaml");

  @Test
  void oneSide() {
    Side side =
        side(
            "",
            List.of(
                column("code", "科目编码", Column.Kind.CODE, "项目"),
                column("name", "科目名称", Column.Kind.NAME, "项目"),
                column("remark", "备注", Column.Kind.TEXT),
                column("total", "合计", Column.Kind.AMOUNT, "本年收入", "预算数"),
                column("carryover", "上年结转", Column.Kind.AMOUNT)),
            row(Row.Kind.TOTAL, 0, "", "合计", Map.of("total", amount("848.85"))),
            row(Row.Kind.GROUP, 1, "201", "一般公共服务支出", Map.of("total", amount("848.85"))),
            row(
                Row.Kind.ITEM,
                2,
                "20103",
                "=政府办公厅",
                Map.of("total", amount("-0.10"), "carryover", Absent.WITHHELD)));
    assertEquals(
        """
        csv.level,csv.kind,项目 / 科目编码,项目 / 科目名称,备注,本年收入 / 预算数 / 合计（万元）,上年结转（万元）
        0,csv.kind.total,,合计,备注 合计,848.85,
        1,csv.kind.group,"201",一般公共服务支出,备注 一般公共服务支出,848.85,
        2,csv.kind.item,"20103",'=政府办公厅,备注 =政府办公厅,-0.10,absent.short.withheld
        """,
        csv(side));
  }

  @Test
  void twoSidesShareColumnsOfTheSameHeading() {
    Side income =
        side(
            "收入",
            List.of(
                column("name", "项目", Column.Kind.NAME), column("amount", "金额", Column.Kind.AMOUNT)),
            row(Row.Kind.ITEM, 1, "", "一般公共预算", Map.of("amount", amount("1.00"))));
    Side expenditure =
        side(
            "支出",
            List.of(
                column("name", "项目", Column.Kind.NAME),
                column("total", "小计", Column.Kind.AMOUNT, "金额"),
                column("other", "小计", Column.Kind.AMOUNT, "金额")),
            row(Row.Kind.SUBTOTAL, 1, "", "本年支出合计", Map.of("other", amount("0"))));
    assertEquals(
        """
        csv.side,csv.level,csv.kind,项目,金额（万元）,金额 / 小计（万元）,金额 / 小计 2（万元）
        收入,1,csv.kind.item,一般公共预算,1.00,,
        支出,1,csv.kind.subtotal,本年支出合计,,,0
        """,
        csv(income, expenditure));
  }

  @Test
  void aTableWithoutRowsHasItsHeadings() {
    assertEquals(
        "csv.level,csv.kind,金额（万元）\n",
        csv(side("", List.of(column("amount", "金额", Column.Kind.AMOUNT)))));
  }

  @Test
  void moneyUnitIsSaidOnceAndInTheLanguageOfTheTable() {
    MoneyUnit unit = new MoneyUnit("million dollars", 1, BigDecimal.valueOf(1_000_000));
    List<Column> columns =
        List.of(
            column("total", "Total", Column.Kind.AMOUNT, "This year"),
            column("own", "Own funds (million dollars)", Column.Kind.AMOUNT));
    assertEquals(
        "csv.level,csv.kind,This year / Total (million dollars),Own funds (million dollars)\n",
        csv(false, unit, side("", columns)));
  }

  private static String csv(Side... sides) {
    return csv(true, new MoneyUnit("万元", 2, BigDecimal.valueOf(10_000)), sides);
  }

  private static String csv(boolean chinese, MoneyUnit unit, Side... sides) {
    Table table =
        new Table("x", "一", "表", "", "", "", "", chinese, false, unit, List.of(sides), PLACE);
    String text =
        new String(TableCsv.bytes(table, (key, arguments) -> key), StandardCharsets.UTF_8);
    return text.substring(1).replace("\r\n", "\n");
  }

  private static Side side(String title, List<Column> columns, Row... rows) {
    return new Side(title, title, List.of(), columns, List.of(rows));
  }

  private static Column column(String id, String title, Column.Kind kind, String... path) {
    return new Column(id, title, kind, List.of(path), true, false);
  }

  private static Row row(
      Row.Kind kind, int level, String code, String name, Map<String, Cell> cells) {
    Map<String, String> texts = Map.of("remark", "备注 " + name);
    return new Row(name, kind, level, -1, code, name, code, texts, cells, List.of(), PLACE, false);
  }

  private static Amount amount(String number) {
    return new Amount(new BigDecimal(number), PLACE, 1);
  }
}
