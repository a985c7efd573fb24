package mingzhang.check.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.model.Indicator;
import mingzhang.model.Project;
import mingzhang.report.Finding;
import mingzhang.report.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in names, values, dates and texts of targets. */
class TargetCheckTest {
  private static final Place PLACE = Place.of("p.yaml");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ≥95%         | ≥    | 95    | %   | ''
          ≤7.5万元     | ≤    | 7.5   | 万元 | ''
          ≤200每年/万元 | ≤    | 200   | 万元 | 年
          19每年/条     | ''   | 19    | 条   | 年
          2人/日       | ''   | 2     | 人   | 日
          40分钟/每期   | ''   | 40    | 分钟 | 期
          不少于1,200户 | 不少于 | 1200 | 户   | ''
          600元/人     | ''   | 600   | 元   | 人
          12           | ''   | 12    | ''  | ''
          """)
  void valuesAreTakenApart(String text, String operator, String number, String unit, String per) {
    assertEquals(
        Optional.of(new TargetValue(operator, new BigDecimal(number), unit, per)),
        TargetValue.of(text));
  }

  @ParameterizedTest
  @CsvSource({"2025年1月至12月", "全年", "2025年", "及时", "''", "1-2人", "2025年底"})
  void otherValuesAreNoNumber(String text) {
    assertEquals(Optional.empty(), TargetValue.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          quantity     | 维护数量       | 1套              | ''
          quantity     | 维护路灯       | ≥300盏           | ''
          quality      | 验收合格率     | 100%             | ''
          timeliness   | 维护周期       | 2025年1月至12月   | ''
          timeliness   | 支付及时性     | 及时              | ''
          social       | 服务能力       | 提升              | ''
          satisfaction | 群众满意度     | ≥95%             | ''
          cost         | 维护成本       | ≤29万元           | ''
          cost         | 补助标准       | ≤600元/人         | ''
          economic     | ''            | ''               | ''
          timeliness   | 服务时间       | ''               | target-without-value
          quantity     | 维护路灯（     | 300盏            | target-cut-off
          social       | 服务能力       | 提升、            | target-cut-off
          quality      | 验收合格率     | 2025年1月至12月   | target-shifted
          quantity     | 维护数量       | 100%             | target-shifted
          quantity     | 培训人数       | 20万元            | target-shifted
          quality      | 验收合格率     | 1套              | target-shifted
          cost         | 维护成本       | 95%              | target-shifted
          quantity     | 维护数量       | 3                | target-without-unit
          satisfaction | 群众满意度     | 95%              | target-without-operator
          cost         | 维护成本       | 29万元            | target-without-operator
          quality      | 方案符合度     | 符合              | target-without-number
          quantity     | 培训次数       | 若干次            | target-without-number
          """)
  void formOfIndicators(String kind, String name, String value, String expected) {
    Project project = project("1年", Map.of(), new Indicator("year", kind, name, value, PLACE));
    assertEquals(expected.isEmpty() ? List.of() : List.of(expected), ids(project));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1年 | 一次性项目   | 2025年1月至12月   | ''
          3年 | 延续性项目   | 2023年至2026年    | ''
          3年 | 延续性项目   | 2025年至2028年    | target-date-outside
          3年 | 一次性项目   | 2024年至2026年    | target-date-outside
          1年 | 一次性项目   | 2024年12月前      | target-date-outside
          长期 | 一次性项目  | 2019年起          | ''
          """)
  void datesLieInThePeriod(String period, String attribute, String value, String expected) {
    Project project =
        new Project(
            "lamps",
            "路灯",
            "",
            "",
            "",
            attribute,
            period,
            "",
            "",
            Map.of(),
            Map.of(),
            List.of(new Indicator("year", "timeliness", "实施时间", value, PLACE)),
            PLACE);
    assertEquals(expected.isEmpty() ? List.of() : List.of(expected), ids(project));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025年维护路灯300盏，群众满意度达到95%以上。                  | ''
          2025年维护路灯280盏。                                        | target-differs
          群众满意度达到90%以上。                                       | target-differs
          在3个平台同步直播，另在2个村设点。                             | ''
          在4个平台同步直播。                                          | target-differs
          2024年完成路灯维护。                                         | plan-date-outside
          每日安排值班人员2人。                                         | ''
          每日安排值班人员3人。                                         | target-differs
          值班人员共20人。                                             | ''
          值班20人，每人每月200元，全年合计48000元。                      | ''
          值班21人，每人每月200元，全年合计48000元。                      | wrong-product
          20人×200元×12月=48000元。                                    | ''
          20人×200元×12月=58000元。                                    | wrong-product
          按20人每人每年0.24万元安排，共计4.8万元。                       | ''
          按20人每人每年0.24万元安排，共计5.8万元。                       | wrong-product
          值班20人，每人每月200元，10个月合计40000元。                    | ''
          """)
  void textsAndIndicatorsSayTheSame(String text, String expected) {
    Project project =
        project(
            "1年",
            Map.of("goal_year", text),
            new Indicator("year", "quantity", "维护路灯", "300盏", PLACE),
            new Indicator("year", "quantity", "同步直播平台数量", "3个", PLACE),
            new Indicator("year", "quantity", "应急值班人员数量", "2人/日", PLACE),
            new Indicator("year", "satisfaction", "群众满意度", "≥95%", PLACE));
    assertEquals(expected.isEmpty() ? List.of() : List.of(expected), ids(project));
  }

  @Test
  void bothSidesOfOneYear() {
    Indicator whole = new Indicator("period", "quantity", "维护路灯", "300盏", PLACE);
    Indicator year = new Indicator("year", "quantity", "维护路灯", "150盏", PLACE);
    assertEquals(List.of("targets-disagree"), ids(project("1年", Map.of(), whole, year)));
    assertEquals(List.of(), ids(project("2年", Map.of(), whole, year)));
  }

  private static Project project(
      String period, Map<String, String> texts, Indicator... indicators) {
    return new Project(
        "lamps",
        "路灯",
        "",
        "",
        "",
        "一次性项目",
        period,
        "",
        "",
        Map.of(),
        texts,
        List.of(indicators),
        PLACE);
  }

  private static List<String> ids(Project project) {
    return TargetCheck.findings(
            List.of(project),
            2025,
            f -> Optional.empty(),
            List.of("quantity", "quality", "cost", "satisfaction"),
            List.of("cost", "satisfaction"))
        .stream()
        .map(Finding::id)
        .toList();
  }
}
