package mingzhang.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mingzhang.model.Disclosure;
import mingzhang.pages.view.FlowView;
import mingzhang.pages.view.FlowView.FlowBandView;
import mingzhang.pages.view.FlowView.FlowNodeView;
import mingzhang.pages.view.FlowView.FlowRowView;
import mingzhang.standard.Standard;

/**
 * Draws a chart of flows: three columns of bars whose heights are in proportion, and bands between
 * them. Every bar has at least the room of its two lines of words.
 */
final class FlowChart {
  private static final int WIDTH = 960;
  private static final int BAR = 12;
  private static final int[] X = {200, 474, 748};

  /** Height of the bars of one column together. */
  private static final double BARS = 300;

  /** Least distance from the middle of one bar to that of the next. */
  private static final double ROOM = 48;

  private static final double GAP = 14;

  /** A bar with where the next band begins on either side. */
  private static final class Node {
    final String label;
    final BigDecimal number;
    final double height;
    double y;
    double in;
    double out;

    /** Its height is that of its bands; the number beside it is the printed one. */
    Node(String label, BigDecimal number, BigDecimal bands, double scale) {
      this.label = label;
      this.number = number;
      this.height = Math.max(1, bands.doubleValue() * scale);
    }
  }

  private final FlowFigures figures;
  private final List<List<Node>> columns = new ArrayList<>();
  private final List<FlowBandView> bands = new ArrayList<>();
  private final double scale;
  private final double height;

  private FlowChart(FlowFigures figures) {
    this.figures = figures;
    List<BigDecimal> sources = sums(figures, true);
    List<BigDecimal> uses = sums(figures, false);
    BigDecimal whole = FlowFigures.sum(sources).max(FlowFigures.sum(uses));
    this.scale = BARS / whole.doubleValue();
    columns.add(nodes(figures.sources(), sources));
    columns.add(
        figures.rows().stream()
            .map(
                r ->
                    new Node(
                        r.label(),
                        r.total(),
                        FlowFigures.sum(r.in()).max(FlowFigures.sum(r.out())),
                        scale))
            .toList());
    columns.add(nodes(figures.uses(), uses));
    this.height = columns.stream().mapToDouble(FlowChart::extent).max().orElse(0);
    columns.forEach(this::place);
    bands();
  }

  /** The charts of a disclosure. */
  static List<FlowView> of(Disclosure disclosure, Standard standard) {
    return standard.presentation().flows().stream()
        .flatMap(
            flow ->
                FlowFigures.of(flow, disclosure)
                    .filter(f -> f.sources().size() + f.rows().size() + f.uses().size() > 3)
                    .map(f -> new FlowChart(f).view(flow.id(), flow.title(), flow.description()))
                    .stream())
        .toList();
  }

  private List<Node> nodes(List<FlowFigures.End> ends, List<BigDecimal> bands) {
    return IntStream.range(0, ends.size())
        .mapToObj(i -> new Node(ends.get(i).label(), ends.get(i).total(), bands.get(i), scale))
        .toList();
  }

  private static double extent(List<Node> column) {
    return column.stream().mapToDouble(n -> Math.max(ROOM, n.height + GAP)).sum();
  }

  private void place(List<Node> column) {
    double y = (height - extent(column)) / 2;
    for (Node node : column) {
      double room = Math.max(ROOM, node.height + GAP);
      node.y = y + (room - node.height) / 2;
      node.in = node.y;
      node.out = node.y;
      y += room;
    }
  }

  private void bands() {
    for (int row = 0; row < figures.rows().size(); row++) {
      Node through = columns.get(1).get(row);
      FlowFigures.Through amounts = figures.rows().get(row);
      for (int i = 0; i < amounts.in().size(); i++) {
        band(0, columns.get(0).get(i), through, amounts.in().get(i));
      }
      for (int i = 0; i < amounts.out().size(); i++) {
        band(1, through, columns.get(2).get(i), amounts.out().get(i));
      }
    }
  }

  private void band(int column, Node from, Node to, BigDecimal amount) {
    if (amount.signum() <= 0) {
      return;
    }
    double thick = Math.max(.75, amount.doubleValue() * scale);
    double left = X[column] + BAR;
    double right = X[column + 1];
    double middle = (left + right) / 2;
    bands.add(
        new FlowBandView(
            String.format(
                Locale.ROOT,
                "M%.0f %.1fC%.0f %.1f %.0f %.1f %.0f %.1fV%.1fC%.0f %.1f %.0f %.1f %.0f %.1fZ",
                left,
                from.out,
                middle,
                from.out,
                middle,
                to.in,
                right,
                to.in,
                to.in + thick,
                middle,
                to.in + thick,
                middle,
                from.out + thick,
                left,
                from.out + thick),
            from.label + " → " + to.label + " " + amount.toPlainString() + figures.unit()));
    from.out += thick;
    to.in += thick;
  }

  private FlowView view(String id, String title, String description) {
    List<FlowNodeView> nodes = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      for (Node node : columns.get(column)) {
        nodes.add(view(node, column));
      }
    }
    List<String> heads =
        Stream.concat(figures.sources().stream(), figures.uses().stream())
            .map(FlowFigures.End::label)
            .toList();
    return new FlowView(
        "chart-" + id,
        title,
        description,
        figures.unit(),
        WIDTH,
        (int) Math.ceil(height),
        nodes,
        List.copyOf(bands),
        heads,
        figures.rows().stream().map(FlowChart::row).toList());
  }

  private static FlowNodeView view(Node node, int column) {
    boolean left = column == 0;
    return new FlowNodeView(
        String.valueOf(X[column]),
        tenths(node.y),
        tenths(node.height),
        node.label,
        node.number.toPlainString(),
        String.valueOf(left ? X[column] - 10 : X[column] + BAR + 10),
        tenths(node.y + node.height / 2 - 4),
        left ? "end" : "start");
  }

  private static FlowRowView row(FlowFigures.Through row) {
    List<String> cells = new ArrayList<>();
    row.in().forEach(n -> cells.add(n.signum() == 0 ? "" : n.toPlainString()));
    row.out().forEach(n -> cells.add(n.signum() == 0 ? "" : n.toPlainString()));
    return new FlowRowView(row.label(), cells);
  }

  private static String tenths(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private static List<BigDecimal> sums(FlowFigures figures, boolean in) {
    int count = in ? figures.sources().size() : figures.uses().size();
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                FlowFigures.sum(
                    figures.rows().stream().map(r -> in ? r.in().get(i) : r.out().get(i)).toList()))
        .toList();
  }
}
