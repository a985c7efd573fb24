package mingzhang.province;

import java.util.Map;
import java.util.Random;

/** What is said about a disclosure as a whole, as YAML, and its overview. */
final class DisclosureFile {
  private final OfficeBudget budget;
  private final Random random;

  DisclosureFile(OfficeBudget budget, Random random) {
    this.budget = budget;
    this.random = random;
  }

  /** {@code disclosure.yaml}, with the reasons for tables without figures. */
  String yaml(int number, Map<String, String> tables) {
    Office office = budget.office();
    StringBuilder text = new StringBuilder();
    text.append(
        """
        standard: %s
        unit:
          name: %s
          short_name: %s
          department: %s
          code: "%05d"
        status: published
        dates:
          approved: 2025-02-%02d
          published: 2025-03-%02d
        contacts: []
        """
            .formatted(
                Accounts.STANDARD,
                office.name(),
                office.shortName(),
                office.name(),
                number + 1,
                20 + random.nextInt(9),
                1 + random.nextInt(10)));
    facts(text);
    prior(text);
    text.append(
        """
        reasons:
          income: 主要原因是人员和项目的安排有变化
          expenditure: 主要原因是人员和项目的安排有变化
          basic: 主要原因是人员有增减，工资标准有调整
          project: 主要原因是部分项目的规模有调整
          three-public: 主要原因是公务用车和公务接待的安排有变化
          operating-expenses: 主要原因是人员有增减
        """);
    if (tables.containsValue("{}\n")) {
      text.append("empty_reasons:\n");
      tables.forEach(
          (id, table) -> {
            if (table.equals("{}\n")) {
              text.append("  ").append(id).append(": 本单位2025年没有安排这类收支。\n");
            }
          });
    }
    return text.toString();
  }

  private void facts(StringBuilder text) {
    long goods = 100L * (100 + random.nextInt(200_000));
    long services = 100L * (1_000 + random.nextInt(900_000));
    int official = random.nextInt(4);
    int special = random.nextInt(3);
    String vehicles = "  assets.vehicles_%s: %d\n";
    text.append("facts:\n")
        .append("  staffing.quota: %d\n".formatted(budget.people() + random.nextInt(5)))
        .append("  staffing.in_post: %d\n".formatted(budget.people()))
        .append("  procurement.total: %s\n".formatted(Printed.wan(goods + services)))
        .append("  procurement.goods: %s\n".formatted(Printed.wan(goods)))
        .append("  procurement.works: 0\n")
        .append("  procurement.services: %s\n".formatted(Printed.wan(services)))
        .append("  performance.whole_unit_funds: 0.00\n")
        .append("  assets.as_of: 2024-12-31\n")
        .append("  assets.vehicles_quota: %d\n".formatted(official + special))
        .append("  assets.vehicles: %d\n".formatted(official + special))
        .append(vehicles.formatted("leadership", 0))
        .append(vehicles.formatted("confidential", official))
        .append(vehicles.formatted("emergency", 0))
        .append(vehicles.formatted("enforcement", 0))
        .append(vehicles.formatted("special", special))
        .append(vehicles.formatted("institution", 0))
        .append(vehicles.formatted("other", 0))
        .append("  assets.office_area: %d\n".formatted(300 + random.nextInt(9_000)))
        .append("  assets.equipment_500k: %d\n".formatted(random.nextInt(4)))
        .append("  assets.equipment_1m: %d\n".formatted(random.nextInt(2)));
  }

  /** Figures of the year before, exact like those of this year and printed alike. */
  private void prior(StringBuilder text) {
    long personnel = before(budget.expenses().stream().filter(Expense::personnel));
    long operating = before(budget.expenses().stream().filter(e -> !e.personnel()));
    long project = budget.sum(f -> !f.basic()) * (80 + random.nextInt(40)) / 100;
    long all = personnel + operating + project;
    text.append("prior:\n");
    Printed.figures(
            "summary@income-grand-total/amount",
            all,
            "summary@expenditure-grand-total/total",
            all,
            "expenditure@total/basic",
            personnel + operating,
            "expenditure@total/project",
            project,
            "basic-economic@total/personnel",
            personnel,
            "basic-economic@total/operating",
            operating,
            "operating-expenses@total/total",
            operating)
        .forEach((cell, fen) -> text.append("  %s: %s\n".formatted(cell, Printed.wan(fen))));
  }

  private long before(java.util.stream.Stream<Expense> expenses) {
    int percent = 85 + random.nextInt(30);
    return expenses.mapToLong(Expense::fen).sum() * percent / 100;
  }

  /** {@code overview.md}. */
  String overview() {
    Office office = budget.office();
    String work = office.name().substring(office.place().length()).replaceFirst("局$", "");
    return """
        ## 一、本单位职责

        1. 贯彻落实%s工作的法律法规和方针政策，拟订本区实施办法并组织执行。
        2. 编制本区%s工作的中长期规划和年度计划，监督规划和计划的落实。
        3. 负责本系统的预算编制、资金管理和绩效评价工作。
        4. 指导乡镇和街道开展相关工作，组织业务培训。
        5. 承担区委、区政府交办的其他任务。

        ## 二、机构设置情况

        本单位内设办公室、综合业务股、监督检查股、政策法规股和信息服务股。

        本单位编制{{ fact("staffing.quota") }}，在职人员{{ fact("staffing.in_post") }}。
        """
        .formatted(work, work);
  }
}
