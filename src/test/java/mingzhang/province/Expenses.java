package mingzhang.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up what an office spends on its people and its daily running. */
final class Expenses {
  private static final String WAGES = "工资福利支出";
  private static final String GOODS = "商品和服务支出";
  private static final String GRANTS = "对个人和家庭的补助";

  private final Office office;
  private final int people;
  private final Random random;
  private final List<Expense> all = new ArrayList<>();

  Expenses(Office office, int people, Random random) {
    this.office = office;
    this.people = people;
    this.random = random;
  }

  /** All lines, by groups. */
  List<Expense> all() {
    String running = office.line() + "01";
    String services = office.line() + "03";
    wage("基本工资", "工资奖金津补贴", running, 46_000);
    wage("基本工资", WAGES, services, 21_000);
    wage("津贴补贴", "工资奖金津补贴", running, 31_000);
    wage("津贴补贴", WAGES, services, 4_000);
    wage("奖金", "工资奖金津补贴", running, 9_000);
    wage("绩效工资", WAGES, services, 17_000);
    wage("机关事业单位基本养老保险缴费", "社会保障缴费", "2080505", 13_000);
    wage("机关事业单位基本养老保险缴费", WAGES, "2080505", 6_000);
    wage("职业年金缴费", "社会保障缴费", "2080506", 6_500);
    wage("职业年金缴费", WAGES, "2080506", 3_000);
    wage("职工基本医疗保险缴费", "社会保障缴费", "2101101", 5_500);
    wage("职工基本医疗保险缴费", WAGES, "2101102", 2_600);
    wage("其他社会保障缴费", "社会保障缴费", running, 400);
    wage("其他社会保障缴费", WAGES, services, 300);
    wage("住房公积金", "住房公积金", "2210201", 11_000);
    wage("住房公积金", WAGES, "2210201", 5_000);
    goods("办公费", "办公经费", running, 2_500);
    goods("印刷费", "办公经费", running, 500);
    goods("邮电费", "办公经费", running, 450);
    goods("差旅费", "办公经费", running, 3_000);
    goods("会议费", "会议费", running, 700);
    goods("培训费", "培训费", running, 300);
    goods("劳务费", "委托业务费", running, 250);
    goods("委托业务费", "委托业务费", running, 900);
    goods("工会经费", "办公经费", running, 1_600);
    goods("工会经费", GOODS, services, 800);
    goods("福利费", "办公经费", running, 1_300);
    goods("其他交通费用", "办公经费", running, 8_000);
    goods("其他商品和服务支出", "其他商品和服务支出", running, 2_600);
    add(GRANTS, "退休费", "离退休费", true, "2080501", 9_000);
    add(GRANTS, "奖励金", "社会福利和救助", true, "2100799", 300);
    return all;
  }

  private void wage(String name, String government, String account, int yuan) {
    add(WAGES, name, government, true, account, yuan);
  }

  private void goods(String name, String government, String account, int yuan) {
    add(GOODS, name, government, false, account, yuan);
  }

  /** A line of about so many yuan for each person. */
  private void add(
      String group, String name, String government, boolean personnel, String account, int yuan) {
    long fen = (long) people * yuan * (70 + random.nextInt(60)) + random.nextInt(10_000);
    all.add(new Expense(group, name, government, personnel, account, fen));
  }
}
