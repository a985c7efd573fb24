package mingzhang.sample;

import static mingzhang.sample.Published.DISCLOSURE;
import static mingzhang.sample.Published.assertKeys;
import static mingzhang.sample.Published.assertLines;
import static mingzhang.sample.Published.cells;
import static mingzhang.sample.Published.csv;
import static mingzhang.sample.Published.join;
import static mingzhang.sample.Published.keyFact;
import static mingzhang.sample.Published.named;
import static mingzhang.sample.Published.text;
import static mingzhang.sample.Published.words;
import static mingzhang.sample.Published.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The performance targets of the sample content are those of the published document. */
class SourceProjectsTest {
  @Test
  void performanceTargets() {
    Map<String, JsonNode> projects = projects();
    List<List<String>> expected = csv("performance/projects.csv");
    assertEquals(expected.size(), projects.size());
    for (List<String> line : expected) {
      JsonNode p = projects.get(line.get(1));
      List<String> found =
          Stream.of(
                  "name", "department", "implementing_unit", "attribute", "period", "filed", "form")
              .map(key -> text(p, key))
              .toList();
      String filed = line.get(6);
      String date =
          String.join("-", filed.substring(0, 4), filed.substring(4, 6), filed.substring(6));
      assertEquals(join(line.subList(1, 6), List.of(date, line.get(7))), found);
    }
  }

  @Test
  void fundsOfThePerformanceTargets() {
    Map<String, String> sources =
        named(
            "资金总额 total 中央财政资金 central 省级财政资金 provincial 市县(区)财政资金 local" + " 单位自筹 own 其他资金 other");
    Map<String, JsonNode> projects = projects();
    for (List<String> line : csv("performance/funds.csv")) {
      JsonNode funds = projects.get(line.get(1)).path("funds");
      String found = text(funds.path(sources.get(line.get(3))), sideKey(line.get(2)));
      assertEquals(line.get(4), found, String.join(" ", line));
      assertKeys("total central provincial local own other", funds);
    }
  }

  @Test
  void indicatorsOfThePerformanceTargets() {
    Map<String, String> kinds =
        named(
            "quantity 数量指标 quality 质量指标 timeliness 时效指标 cost 成本指标 economic 经济效益"
                + " social 社会效益 ecological 生态效益 sustainability 可持续影响"
                + " satisfaction 服务对象满意度");
    List<List<String>> lines = new ArrayList<>();
    Map<String, JsonNode> projects = projects();
    for (List<String> project : csv("performance/projects.csv")) {
      JsonNode indicators = projects.get(project.get(1)).path("indicators");
      for (String side : List.of("实施期", "年度")) {
        for (Map.Entry<String, JsonNode> kind : indicators.path(sideKey(side)).properties()) {
          List<String> head = List.of(project.get(1), side, kinds.get(kind.getKey()));
          if (kind.getValue().isEmpty()) {
            lines.add(join(head, List.of("", "")));
          }
          for (JsonNode line : kind.getValue()) {
            lines.add(join(head, cells(line, words("name value"))));
          }
        }
      }
    }
    List<List<String>> expected =
        csv("performance/indicators.csv").stream()
            .map(l -> List.of(l.get(1), l.get(2), l.get(4), l.get(5), l.get(6)))
            .toList();
    assertLines(expected, lines);
  }

  @Test
  void projectsByCategory() {
    for (String category : List.of("operating 70 71", "targeted 72 73")) {
      List<String> keys = words(category);
      List<BigDecimal> amounts =
          projects().values().stream()
              .filter(p -> text(p, "category").equals(keys.get(0)))
              .map(p -> new BigDecimal(text(p.path("funds").path("total"), "year")))
              .toList();
      assertEquals(keyFact("k" + keys.get(1)), String.valueOf(amounts.size()));
      BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).movePointLeft(4);
      BigDecimal printed = new BigDecimal(keyFact("k" + keys.get(2)));
      assertTrue(sum.subtract(printed).abs().compareTo(new BigDecimal("0.005")) <= 0, category);
    }
  }

  private static String sideKey(String printed) {
    return printed.equals("实施期") ? "period" : "year";
  }

  private static Map<String, JsonNode> projects() {
    Map<String, JsonNode> projects = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(DISCLOSURE.resolve("projects"))) {
      for (Path file : files.sorted().toList()) {
        JsonNode project = yaml(file);
        projects.put(text(project, "name"), project);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return projects;
  }
}
