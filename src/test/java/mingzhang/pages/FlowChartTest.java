package mingzhang.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mingzhang.pages.view.FlowView;
import mingzhang.pages.view.FlowView.FlowNodeView;
import mingzhang.read.Content;
import mingzhang.report.Findings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chart of flows of the sample: its figures, and that its words have room. */
class FlowChartTest {
  private static FlowView flow;

  @BeforeAll
  static void draw() {
    Content content = new Content(Path.of("content"), "content", new Findings());
    Content.Read read = content.disclosure(content.locations().get(0)).orElseThrow();
    List<FlowView> flows = FlowChart.of(read.disclosure(), read.standard());
    assertEquals(1, flows.size());
    flow = flows.get(0);
  }

  @Test
  void nodesAreThePublishedFigures() {
    assertEquals(
        List.of(
            "一般公共预算 848.85",
            "上年结转 10.80",
            "一般公共服务支出 719.30",
            "社会保障和就业支出 84.56",
            "卫生健康支出 18.22",
            "住房保障支出 37.57",
            "基本支出 476.02",
            "项目支出 383.63"),
        flow.nodes().stream().map(n -> n.label() + " " + n.text()).toList());
  }

  /** Rows that were rounded one by one add up to 476.02, the office prints 476.03. */
  @Test
  void totalIsThePrintedOne(@TempDir Path folder) throws IOException {
    ManyUnits units = new ManyUnits(folder);
    Path table = units.add(2025, "office", "甲局", 1).resolve("tables/expenditure.yaml");
    Files.writeString(table, Files.readString(table).replaceFirst("476\\.02", "476.03"));
    Content content = new Content(units.content(), "content", new Findings());
    Content.Read read = content.disclosure(content.locations().get(0)).orElseThrow();
    FlowView rounded = FlowChart.of(read.disclosure(), read.standard()).get(0);
    assertTrue(
        rounded.nodes().stream().anyMatch(n -> n.text().equals("476.03")),
        () -> rounded.nodes().toString());
  }

  @Test
  void bandsAndTableSayTheSame() {
    assertEquals(List.of("一般公共预算", "上年结转", "基本支出", "项目支出"), flow.heads());
    assertEquals(List.of("708.50", "10.80", "335.67", "383.63"), flow.rows().get(0).cells());
    long filled =
        flow.rows().stream().flatMap(r -> r.cells().stream()).filter(c -> !c.isEmpty()).count();
    assertEquals(filled, flow.bands().size());
    assertEquals("一般公共预算 → 一般公共服务支出 708.50万元", flow.bands().get(0).title());
  }

  @Test
  void wordsHaveRoom() {
    for (FlowNodeView node : flow.nodes()) {
      double y = Double.parseDouble(node.labelY());
      assertTrue(y > 12 && y < flow.height() - 16, node.toString());
      for (FlowNodeView other : flow.nodes()) {
        boolean below = !other.equals(node) && other.x().equals(node.x());
        double apart = Math.abs(Double.parseDouble(other.labelY()) - y);
        assertTrue(!below || apart >= 40, node + " and " + other);
      }
    }
  }

  @Test
  void heightsAreInProportion() {
    double first = Double.parseDouble(flow.nodes().get(6).height());
    double second = Double.parseDouble(flow.nodes().get(7).height());
    assertEquals(476.02 / 383.63, first / second, 0.01);
  }
}
