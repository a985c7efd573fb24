package mingzhang.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** New figures in files that people have edited: comments and untouched lines stay. */
class UpdateTest {
  private static final String OLD =
      """
      # 表二 预算收入总表，单位：万元
      # 财务科核对过
      total: {total: 848.85, carryover: 10.80}   # 与批复一致
      rows:
        # 一般公共服务
        - {code: "201", name: 一般公共服务支出, total: 708.50}
        - code: "208"          # 待核
          name: 社会保障和就业支出
          total: 84.56

        # 住房
        - {code: 221, name: 住房保障支出, total: 37.57} # 公积金
      # 完
      """;

  @Test
  void sameFiguresChangeNothing() {
    String same =
        """
        total: {carryover: 10.80, total: 848.85}
        rows:
          - {code: "201", name: 一般公共服务支出, total: 708.50}
          - {code: "208", name: 社会保障和就业支出, total: 84.56}
          - {code: "221", name: 住房保障支出, total: 37.57}
        """;
    assertEquals(OLD, YamlUpdate.of(OLD, same));
  }

  @Test
  void onlyTheLineOfTheNewFigureChanges() {
    String next =
        """
        # 表二 预算收入总表，单位：万元
        total: {total: 850.00, carryover: 10.80}
        rows:
          - {code: "201", name: 一般公共服务支出, total: 708.50}
          - {code: "208", name: 社会保障和就业支出, total: 84.56}
          - {code: "221", name: 住房保障支出, total: 38.72}
        """;
    String expected =
        OLD.replace("848.85", "850.00")
            .replace(
                "{code: 221, name: 住房保障支出, total: 37.57}",
                "{code: \"221\", name: 住房保障支出, total: 38.72}");
    assertEquals(expected, YamlUpdate.of(OLD, next));
  }

  @Test
  void rowsComeAndGo() {
    String next =
        """
        # 表二 预算收入总表，单位：万元
        total: {total: 848.85, carryover: 10.80}
        rows:
          - {code: "201", name: 一般公共服务支出, total: 708.50}
          - {code: "210", name: 卫生健康支出, total: 18.22}
          - {code: "221", name: 住房保障支出, total: 37.57}
        """;
    String expected =
        """
        # 表二 预算收入总表，单位：万元
        # 财务科核对过
        total: {total: 848.85, carryover: 10.80}   # 与批复一致
        rows:
          # 一般公共服务
          - {code: "201", name: 一般公共服务支出, total: 708.50}
          - {code: "210", name: 卫生健康支出, total: 18.22}

          # 住房
          - {code: 221, name: 住房保障支出, total: 37.57} # 公积金
        # 完
        """;
    assertEquals(expected, YamlUpdate.of(OLD, next));
  }

  @Test
  void commentsInsideGroupsStay() {
    String old =
        """
        groups:
          - name: 工资福利支出 # 第一类
            total: 406.56
            rows:
              - {name: 基本工资, government: 工资奖金津补贴, total: 104.31}
              # 事业
              - {name: 基本工资, government: 工资福利支出, total: 47.15}
        """;
    assertEquals(
        old.replace("47.15", "47.16").replace("406.56", "406.57"),
        YamlUpdate.of(
            old,
            """
            groups:
              - name: 工资福利支出
                total: 406.57
                rows:
                  - {name: 基本工资, government: 工资奖金津补贴, total: 104.31}
                  - {name: 基本工资, government: 工资福利支出, total: 47.16}
            """));
  }
}
