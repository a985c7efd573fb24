package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mingzhang.broken.ConsoleText;
import mingzhang.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The sample has no broken relation, and readers can see every deviation within rounding. */
class CheckTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void consoleSays(String language) throws IOException {
    Path expected = Path.of("src/test/resources/sites/sample/check-" + language + ".txt");
    Path here = Path.of("").toAbsolutePath();
    String command = "check --no-cache --verbose";
    Golden.assertHolds(expected, ConsoleText.of(here, command, Locale.forLanguageTag(language)));
  }

  @Test
  void everyDeviationIsListedWithItsBound() {
    Html checks = Html.of(SampleSite.folder().resolve(SampleSite.DISCLOSURE + "checks.html"));
    List<String> deviations =
        checks.all("p").stream()
            .filter(p -> p.getAttribute("class").equals("deviation"))
            .map(Element::getTextContent)
            .filter(text -> text.contains("四舍五入最多可差"))
            .toList();
    assertEquals(18, deviations.size(), deviations::toString);
    assertTrue(
        deviations.stream().allMatch(d -> d.matches("差额 −?[0-9.]+万?元，四舍五入最多可差 [0-9.]+万?元。")),
        deviations::toString);
  }

  @Test
  void aRelationSaysOnceWhatItsFiguresHaveInCommon() {
    assertTold("general-public-roll-up", "表五 卫生健康支出 · 合计 18.22万元 = 0.12 计划生育事务 + 18.10 行政事业单位医疗");
    assertTold("general-public-across", "表五 一般公共服务支出 · 合计 708.50万元 = 335.67 基本支出 + 372.83 项目支出");
    assertTold("general-public-is-revenue", "表五 合计 · 合计 848.85万元 = 848.85 表二 合计 · 一般公共预算");
    assertTold("summary-balance", "表一 收入 收入总计 · 2025年 859.65万元 = 859.65 支出 支出总计 · 2025年合计");
  }

  @Test
  void amountsInOtherUnitsTellTheirs() {
    assertTold("project-targets", "表十二 应急值班工作经费 · 合计 4.80万元 = 48000元 应急值班工作经费 资金总额 · 年度");
    assertTold(
        "project-period", "政务网租赁费 资金总额 · 实施期 6000000元 = 2000000 年度 + 2000000 年度 + 2000000 年度");
  }

  private static void assertTold(String rule, String relation) {
    Html checks = Html.of(SampleSite.folder().resolve(SampleSite.DISCLOSURE + "checks.html"));
    List<String> told =
        checks.all("section").stream()
            .filter(
                s ->
                    Html.all(s, "h3").stream()
                        .anyMatch(h -> h.getAttribute("id").equals("rule-" + rule)))
            .flatMap(s -> Html.all(s, "li").stream())
            .map(li -> li.getTextContent().strip().replaceAll("\\s+", " "))
            .toList();
    assertTrue(told.contains(relation), () -> relation + " is not in " + told);
  }
}
