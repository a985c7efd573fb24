package mingzhang.check.prose;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import mingzhang.report.Finding;
import org.junit.jupiter.api.Test;

/**
 * Whatever somebody types is checked: sentences cut in pieces and put together at random, with
 * quantities of every kind beside every name.
 */
class AnyTextTest {
  private static final int TEXTS = 1000;
  private static final List<String> QUANTITIES =
      List.of(
          "5.55万元",
          "5元",
          "0.01亿元",
          "-3.20万元",
          "１２万元",
          "0万元",
          "3个",
          "2辆",
          "45人",
          "41名",
          "2台（套）",
          "5000平方米",
          "12%",
          "12.5个百分点",
          "三成",
          "十个",
          "2倍",
          "一半",
          "848.85",
          "1,252.79万元",
          "99999999999999999999元");
  private static final List<String> GLUE =
      List.of(
          "", "", "，", "、", "；", "。", "：", "其中：", "比上年增加", "较上年减少", "下降", "占", "的", "由", "从", "增加到",
          "为", "共", "与上年持平", "没有", "（", "）", "\n", "\n\n", "- ", "# ", "| ", "**", "主要原因是", "2024年",
          "2025年", "不超过");

  private final SampleProse sample = new SampleProse();

  @Test
  void findingsOfAnyTextStandInIt() throws IOException {
    List<String> pieces = pieces();
    int found = 0;
    for (int seed = 0; seed < TEXTS; seed++) {
      String text = text(pieces, new Random(seed));
      for (Passage.Kind kind : Passage.Kind.values()) {
        List<Finding> findings = check(text, kind, seed);
        found += findings.size();
        long lines = text.lines().count();
        for (Finding finding : findings) {
          assertTrue(finding.place().line() <= lines, () -> finding + " in " + text);
        }
      }
    }
    assertTrue(found > TEXTS, "most of these texts are wrong: " + found);
  }

  private List<Finding> check(String text, Passage.Kind kind, int seed) {
    try {
      return sample.check(text, kind, seed % 2 == 0 ? "" : "九、政府采购情况");
    } catch (RuntimeException e) {
      return fail("seed " + seed + ": " + text, e);
    }
  }

  private static String text(List<String> pieces, Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = 1 + random.nextInt(6); n > 0; n--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
      text.append(GLUE.get(random.nextInt(GLUE.size())));
      text.append(QUANTITIES.get(random.nextInt(QUANTITIES.size())));
      text.append(GLUE.get(random.nextInt(GLUE.size())));
    }
    return text.toString();
  }

  /** Names and phrases: what stands between marks and figures in true and in wrong sentences. */
  private static List<String> pieces() throws IOException {
    List<String> pieces = new ArrayList<>(List.of(""));
    for (String file : List.of("sound.txt", "corpus.txt")) {
      try (Stream<String> lines = Files.lines(Path.of("src/test/resources/prose/" + file))) {
        lines
            .filter(l -> !l.startsWith("#"))
            .map(l -> l.replaceFirst("^.*? :: ", ""))
            .flatMap(l -> Stream.of(l.split("[，。；：、（）\\d%％.]+|万元|元")))
            .filter(p -> !p.isBlank())
            .distinct()
            .forEach(pieces::add);
      }
    }
    for (String fact : List.of("公务用车", "编制", "在职人员", "领导用车", "办公用房", "项目", "车辆", "货物", "服务")) {
      pieces.add(fact);
    }
    return pieces;
  }
}
