package mingzhang.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/** Workbooks that look like those that offices send, by the name of the case. */
final class OfficeLayouts {
  private static final String UNIT = "长治市上党区人民政府办公室";

  private OfficeLayouts() {}

  static Map<String, OfficeBook> all() {
    Map<String, OfficeBook> all = new LinkedHashMap<>();
    all.put("shifted-title-yuan", shiftedTitle());
    all.put("three-codes-where-they-begin", threeCodes());
    all.put("three-codes-in-every-row", threeCodesFilled());
    all.put("numbers-as-text", numbersAsText());
    all.put("notes-and-signatures", notes());
    all.put("hidden-sheet-and-blank-rows", hiddenSheet());
    all.put("page-break-in-a-table", pageBreak());
    all.put("table-over-two-sheets", twoSheets());
    all.put("headings-not-merged", notMerged());
    all.put("two-sides", OtherLayouts.twoSides());
    all.put("groups-by-second-name", OtherLayouts.groups());
    all.put("groups-by-office", OtherLayouts.groupsByOffice());
    all.put("all-tables-on-one-sheet", OtherLayouts.oneSheet());
    all.put("formulas", OtherLayouts.formulas());
    all.put("column-numbers-and-extra-decimals", OtherLayouts.columnNumbers());
    all.put("sheets-named-by-number", OtherLayouts.namedSheets());
    all.put("performance-target", OtherLayouts.form());
    all.put("empty-tables", OtherLayouts.empty());
    return all;
  }

  /** Title in the third row, the office's name above, 元, blank columns at the left. */
  private static OfficeBook shiftedTitle() {
    return new OfficeBook()
        .sheet(
            "Sheet1",
            """
            |预算公开表5||||

            |2025年度一般公共预算支出预算表（不含上年结转）|<|<|<|<
            |编制单位：%s||||单位：元
            |项  目|<|2025年预算数|<|<
            |科目编码|科目名称|合计|基本支出|项目支出
            |合  计|<|8488500|4760200|3728300
            |'201|一般公共服务支出|7085000|3356700|3728300
            |'20103|  政府办公厅（室）及相关机构事务|7085000|3356700|3728300
            |'2010301|    行政运行|2417600|2417600|
            |'2010399|    其他政府办公厅（室）及相关机构事务支出|36304||36304
            """
                .formatted(UNIT));
  }

  private static OfficeBook threeCodes() {
    return new OfficeBook()
        .sheet(
            "支出",
            """
            2025年部门预算支出总表|<|<|<|<|<|<
            单位：万元|<|<|<|<|<|<
            科目编码|<|<|科目名称|合计|基本支出|项目支出
            类|款|项|^|^|^|^
            |||合计|719.30|335.67|383.63
            '201|||一般公共服务支出|719.30|335.67|383.63
            |'03||政府办公厅（室）及相关机构事务|708.50|335.67|372.83
            ||'01|行政运行|241.76|241.76|
            ||'02|一般行政管理事务|369.20||369.20
            |'32||组织事务|10.80||10.80
            ||'99|其他组织事务支出|10.80||10.80
            """);
  }

  private static OfficeBook threeCodesFilled() {
    return new OfficeBook()
        .sheet(
            "3",
            """
            2025年预算支出总表|<|<|<|<|<|<
            ||||||（单位：万元）
            项目|<|<|<|2025年预算数|<|<
            科目编码|<|<|科目名称|合计|基本支出|项目支出
            类|款|项|^|^|^|^
            合计|<|<|<|84.56|84.56|
            208|||社会保障和就业支出|84.56|84.56|
            208|5||行政事业单位养老支出|84.56|84.56|
            208|5|1|行政单位离退休|20.66|20.66|
            208|5|5|机关事业单位基本养老保险缴费支出|42.60|42.60|
            208|5|6|机关事业单位职业年金缴费支出|21.30|21.30|
            """);
  }

  /** Codes stored as numbers; amounts as text, with separators, in full width, with a dash. */
  private static OfficeBook numbersAsText() {
    return new OfficeBook()
        .sheet(
            "收入",
            """
            2025年预算收入总表|<|<|<|<|<|<|<|<
            单位：万元|<|<|<|<|<|<|<|<
            项目|<|本年收入|<|<|<|<|<|上年结转
            科目编码|科目名称|合计|一般公共预算拨款|政府性基金预算拨款|国有资本经营预算拨款|财政专户管理资金|单位资金|^
            |合计|'1,848.85|'１，８４８．８５|—|-|||'10.80
            201|一般公共服务支出|'1,708.50|'1708.5|||||'  10.8
            20103|政府办公厅（室）及相关机构事务|'1,708.50|1708.5|||||
            2013299|其他组织事务支出||||||'不适用|'10.80
            """);
  }

  private static OfficeBook notes() {
    return new OfficeBook()
        .sheet(
            "表十一",
            """
            2025年财政拨款安排机关运行经费预算表|<|<|<|<
            金额单位：万元||||
            单位名称|2025年预算数|<|<|<
            ^|合计|一般公共预算|政府性基金预算|国有资本经营预算
            部门合计|48.68|48.68||
            %s|48.68|48.68||

            注：机关运行经费指行政单位的公用经费。
            1.不含事业单位。
            单位负责人：        制表人：        打印日期：2025年1月20日
            """
                .formatted(UNIT));
  }

  private static OfficeBook hiddenSheet() {
    return new OfficeBook()
        .sheet("封面", "2025年单位预算公开\n" + UNIT + "\n")
        .hiddenSheet("原始数据", "身份证号|金额\nX|12.5\n")
        .sheet(
            "政府性基金",
            """
            2025年政府性基金预算支出表（不含上年结转）|<|<|<|<

            单位：万元

            科目编码|科目名称|合计|基本支出|项目支出

            |合计|12.00||12.00

            '212|城乡社区支出|12.00||12.00

            """);
  }

  private static OfficeBook pageBreak() {
    return new OfficeBook()
        .sheet(
            "Table 5",
            """
            2025年一般公共预算支出预算表（不含上年结转）|<|<|<|<
            ||||单位：万元
            科目编码|科目名称|合计|基本支出|项目支出
            |合计|37.57|37.57|
            '221|住房保障支出|37.57|37.57|
            2025年一般公共预算支出预算表（不含上年结转）（续表）|<|<|<|<
            科目编码|科目名称|合计|基本支出|项目支出
            '22102|住房改革支出|37.57|37.57|
            科目编码|科目名称|合计|基本支出|项目支出
            '2210201|住房公积金|37.57|37.57|
            """);
  }

  private static OfficeBook twoSheets() {
    return new OfficeBook()
        .sheet(
            "支出",
            """
            2025年预算支出总表|<|<|<|<
            单位：万元
            科目编码|科目名称|合计|基本支出|项目支出
            |合计|37.57|37.57|
            '221|住房保障支出|37.57|37.57|
            """)
        .sheet(
            "支出（续）",
            """
            2025年预算支出总表|<|<|<|<
            单位：元
            科目编码|科目名称|合计|基本支出|项目支出
            '22102|住房改革支出|375700|375700|
            """);
  }

  /** As a plain export: nothing is merged, the columns stand in another order. */
  private static OfficeBook notMerged() {
    return new OfficeBook()
        .sheet(
            "export",
            """
            2025年预算收入总表
            单位：万元
            项目||上年结转|本年收入|||||
            科目编码|科目名称||一般公共预算|合计|政府性基金|国有资本经营预算|财政专户管理资金|单位资金
            |合计|10.80|848.85|848.85||||
            '201|一般公共服务支出|10.80|708.50|708.50||||
            """);
  }
}
