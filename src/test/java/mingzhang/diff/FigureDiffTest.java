package mingzhang.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells are found again by code, name and heading wherever they stand. */
class FigureDiffTest {
  private static final String HEAD = "级次,行类别,编码,名称,合计,拨款\r\n";

  @Test
  void rowsAreMatchedByCodeAndNotByPlace() {
    assertEquals(
        List.of("208 社会保障 | 合计 | 20.00 | 20.10 | 0.10"),
        changes(
            HEAD + "1,明细,\"201\",一般公共服务,80.00,80.00\r\n1,明细,\"208\",社会保障,20.00,\r\n",
            HEAD + "1,明细,\"208\",社会保障,20.10,\r\n1,明细,\"201\",一般公共服务,80.00,80.00\r\n"));
  }

  @Test
  void rowsWithoutCodeAreMatchedByNameUnderTheirParents() {
    String head = "级次,行类别,项目,金额\r\n";
    assertEquals(
        List.of("其他 | 金额 | 2.00 | 3.00 | 1.00"),
        changes(
            head + "1,汇总,甲,1.00\r\n2,明细,其他,1.00\r\n1,汇总,乙,2.00\r\n2,明细,其他,2.00\r\n",
            head + "1,汇总,乙,2.00\r\n2,明细,其他,3.00\r\n1,汇总,甲,1.00\r\n2,明细,其他,1.00\r\n"));
  }

  @Test
  void rowsThatComeAndGoAreToldCellByCell() {
    assertEquals(
        List.of(
            "210 卫生 | 编码 |  | 210 | ",
            "210 卫生 | 名称 |  | 卫生 | ",
            "210 卫生 | 合计 |  | 5.00 | ",
            "208 社会保障 | 编码 | 208 |  | ",
            "208 社会保障 | 名称 | 社会保障 |  | ",
            "208 社会保障 | 合计 | 5.00 |  | "),
        changes(HEAD + "1,明细,\"208\",社会保障,5.00,\r\n", HEAD + "1,明细,\"210\",卫生,5.00,\r\n"));
  }

  /** Nothing else of it has changed, and nobody should have to find that out. */
  @Test
  void aRenamedRowWithoutCodeIsToldByItsName() {
    String head = "级次,行类别,项目,金额\r\n";
    String old = head + "1,汇总,甲单位,3.00\r\n2,明细,租赁,1.00\r\n2,明细,维护,2.00\r\n1,明细,备用,\r\n";
    assertEquals(List.of("专线租赁 | 项目 | 租赁 | 专线租赁 | "), changes(old, old.replace("租赁", "专线租赁")));
    assertEquals(
        List.of("乙单位 | 项目 | 甲单位 | 乙单位 | ", "维护 | 金额 | 2.00 | 2.50 | 0.50"),
        changes(old, old.replace("甲单位", "乙单位").replace("维护,2.00", "维护,2.50")));
    assertEquals(
        List.of(
            "租赁费 | 项目 |  | 租赁费 | ",
            "租赁费 | 金额 |  | 1.50 | ",
            "租赁 | 项目 | 租赁 |  | ",
            "租赁 | 金额 | 1.00 |  | "),
        changes(old, old.replace("租赁,1.00", "租赁费,1.50")));
    assertEquals(
        List.of("机动 | 项目 |  | 机动 | ", "备用 | 项目 | 备用 |  | "), changes(old, old.replace("备用", "机动")));
  }

  @Test
  void differencesAreExact() {
    String old = HEAD + "0,合计,,合计,0.10,99999999999999999999.99\r\n";
    String now = HEAD + "0,合计,,合计,0.30,100000000000000000000.00\r\n";
    assertEquals(
        List.of(
            "合计 | 合计 | 0.10 | 0.30 | 0.20",
            "合计 | 拨款 | 99999999999999999999.99 | 100000000000000000000.00 | 0.01"),
        changes(old, now));
  }

  @Test
  void printedDigitsAndWordsCount() {
    assertEquals(
        List.of("合计 | 合计 | 1.5 | 1.50 | 0.00", "合计 | 拨款 | 不公开 | 2.00 | "),
        changes(HEAD + "0,合计,,合计,1.5,不公开\r\n", HEAD + "0,合计,,合计,1.50,2.00\r\n"));
  }

  @Test
  void columnsAreMatchedByHeading() {
    assertEquals(
        List.of(),
        changes(
            "级次,行类别,名称,甲,乙\r\n0,合计,合计,1.00,2.00\r\n", "级次,行类别,名称,乙,甲\r\n0,合计,合计,2.00,1.00\r\n"));
  }

  @Test
  void aMoneyUnitThatOneEditionDoesNotSayChangesNoFigure() {
    String without = "级次,行类别,名称,合计,其中 / 合计\r\n0,合计,合计,1.00,2.00\r\n";
    String with = "级次,行类别,名称,合计（万元）,其中 / 合计（万元）\r\n0,合计,合计,1.00,3.00\r\n";
    assertEquals(List.of("合计 | 其中 / 合计（万元） | 2.00 | 3.00 | 1.00"), between(without, with));
    assertEquals(List.of("合计 | 其中 / 合计 | 3.00 | 2.00 | -1.00"), between(with, without));
  }

  @Test
  void anotherMoneyUnitIsAnotherColumn() {
    assertEquals(
        2,
        between("级次,行类别,名称,合计（元）\r\n0,合计,合计,1.00\r\n", "级次,行类别,名称,合计（万元）\r\n0,合计,合计,1.00\r\n")
            .size());
  }

  private static List<String> between(String old, String now) {
    return changes(CsvGrid.read(old).orElseThrow().calledAs(CsvGrid.read(now).orElseThrow()), now);
  }

  @Test
  void twoSidesOfATableAreTwoThings() {
    String head = "方向,级次,行类别,项目,金额\r\n";
    assertEquals(
        List.of("支出 合计 | 金额 | 1.00 | 2.00 | 1.00"),
        changes(
            head + "收入,0,合计,合计,1.00\r\n支出,0,合计,合计,1.00\r\n",
            head + "收入,0,合计,合计,1.00\r\n支出,0,合计,合计,2.00\r\n"));
  }

  @Test
  void whatIsNoTableIsToldApart() {
    assertTrue(CsvGrid.read("a,b\r\n1\r\n").isEmpty(), "a line of another length");
    assertTrue(CsvGrid.read("a,a\r\n1,2\r\n").isEmpty(), "one heading twice");
    assertTrue(CsvGrid.read("").isEmpty(), "nothing");
    assertTrue(CsvGrid.read("a,b\r\n\"1,2\r\n").isEmpty(), "a quote that is never closed");
  }

  private static List<String> changes(String old, String now) {
    return changes(CsvGrid.read(old).orElseThrow(), now);
  }

  private static List<String> changes(CsvGrid old, String now) {
    return FigureDiff.between("p.html", "表", old, CsvGrid.read(now).orElseThrow()).stream()
        .map(
            f ->
                String.join(
                    " | ",
                    f.row(),
                    f.column(),
                    f.old(),
                    f.now(),
                    f.difference().map(Object::toString).orElse("")))
        .toList();
  }
}
