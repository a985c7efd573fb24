package mingzhang.province;

/** The performance targets of a project as YAML. */
final class ProjectFile {
  private ProjectFile() {}

  static String of(Venture v, Office office, int code) {
    VentureKind kind = v.kind();
    boolean own = v.fund() == Fund.OWN_FUNDS || v.fund() == Fund.SPECIAL_ACCOUNT;
    long provincial = own || v.count() % 3 != 0 ? 0 : v.yuan() / 5;
    String form =
        v.years() == 1
            ? "attribute: 一次性项目(1年结束)\nperiod: 1年"
            : "attribute: 延续性项目(阶段开展)\nperiod: 3年";
    return """
        name: %s
        category: %s
        department: %03d-%s
        implementing_unit: %s
        %s
        filed: 2024-12-%02d
        form: 预算部门(单位)项目支出绩效目标表
        funds:
        """
            .formatted(
                kind.title(),
                kind.category(),
                code % 1000,
                office.name(),
                office.name(),
                form,
                1 + v.count() % 28)
        + funds("total", v, v.yuan())
        + funds("central", v, 0)
        + funds("provincial", v, provincial)
        + funds("local", v, own ? 0 : v.yuan() - provincial)
        + funds("own", v, own ? v.yuan() : 0)
        + texts(v, office)
        + "indicators:\n"
        + indicators("period", v, v.years())
        + indicators("year", v, 1);
  }

  private static String funds(String source, Venture v, long year) {
    return "  %s: {period: %d, year: %d}\n".formatted(source, year * v.years(), year);
  }

  private static String texts(Venture v, Office office) {
    String thing = v.kind().product();
    String count = v.count() + v.kind().measure();
    String whole = v.count() * v.years() + v.kind().measure();
    return """
        texts:
          summary: |
            %s承担的本项目涉及%s%s，用于保障相关业务正常开展，经费按照合同约定和验收结果支付。
          basis: |
            根据%s的职责分工和上级部门的工作部署，经领导班子集体研究设立。
          necessity: |
            %s直接关系到服务对象的办事体验，现有力量不足以独立完成，需要安排专门的经费。
          safeguards: |
            成立由分管负责人牵头的工作小组，落实采购、验收和支付制度，资金专款专用，接受审计监督。
          plan: |
            上半年完成采购和方案细化，下半年组织实施，年底前完成验收和资料归档。
          goal_period: |
            实施期内完成%s%s，建立长效管理机制，服务对象满意度保持在较高水平。
          goal_year: |
            2025年完成%s%s，验收合格率达到100%%，服务对象满意度达到95%%以上。
        """
        .formatted(
            office.shortName(),
            thing,
            count,
            office.shortName(),
            thing,
            thing,
            whole,
            thing,
            count);
  }

  private static String indicators(String side, Venture v, int years) {
    String thing = v.kind().product();
    return """
          %s:
            quantity:
              - {name: %s数量, value: %d%s}
            quality:
              - {name: %s验收合格率, value: 100%%}
              - {name: %s方案通过率, value: 100%%}
            timeliness:
              - {name: %s完成时间, value: %s}
            cost:
              - {name: %s成本, value: ≤%d元}
            economic: []
            social:
              - {name: 公共服务水平, value: 提升}
              - {name: 业务工作正常开展, value: 保障}
            ecological: []
            sustainability:
              - {name: 长效管理机制, value: 健全}
            satisfaction:
              - {name: 服务对象满意度, value: ≥95%%}
        """
        .indent(2)
        .stripTrailing()
        .formatted(
            side,
            thing,
            v.count() * years,
            v.kind().measure(),
            thing,
            thing,
            thing,
            years == 1 ? "2025年12月底前" : "2025年至2027年",
            thing,
            v.yuan() * years)
        .replaceFirst("^ +", "  ")
        .concat("\n");
  }
}
