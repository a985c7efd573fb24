package mingzhang.check.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import mingzhang.report.Finding;
import mingzhang.report.Messages;
import org.junit.jupiter.api.Test;

/** What a budget officer is told to write instead. */
class TrueFiguresTest {
  private static String told(String sentence) {
    List<Finding> findings = new SampleProse().check(sentence, Passage.Kind.SECTION, "");
    assertEquals(1, findings.size(), findings::toString);
    return Messages.in("zh").text(findings.get(0).message());
  }

  @Test
  void anAmountInTheWrongUnitIsThatAmount() {
    assertEquals("848.85元与表格不符：表一 收入 一、一般公共预算 · 2025年为848.85万元", told("一般公共预算收入848.85元。"));
    assertEquals("848.85元与表格不符：表一 收入 本年收入合计 · 2025年为848.85万元", told("收入总计859.65万元，其中本年收入848.85元。"));
  }

  @Test
  void aShareIsHeldAgainstTheWhole() {
    assertEquals("占比60.00%不正确：按数据计算为55.37%（476.02万元占859.65万元）", told("基本支出476.02万元，占全部支出的60.00%。"));
  }
}
