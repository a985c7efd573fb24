package mingzhang.pages.view;

import java.util.List;

/**
 * A chart of flows in three columns, with the same figures as a table.
 *
 * @param id address on the page
 * @param title heading
 * @param description one sentence that says what it shows
 * @param unit money unit
 * @param width width of the drawing, in its own units
 * @param height height of the drawing, in its own units
 * @param nodes what the money flows from, through and to
 * @param bands the flows
 * @param heads titles of the columns of the table, after that of the rows
 * @param rows rows of the table
 */
public record FlowView(
    String id,
    String title,
    String description,
    String unit,
    int width,
    int height,
    List<FlowNodeView> nodes,
    List<FlowBandView> bands,
    List<String> heads,
    List<FlowRowView> rows) {
  /**
   * A place where money is.
   *
   * @param x left edge
   * @param y upper edge
   * @param height height
   * @param label what it is
   * @param text its figure as printed
   * @param labelX where its words begin, or end
   * @param labelY base line of the first of its two lines
   * @param anchor {@code start} or {@code end}
   */
  public record FlowNodeView(
      String x,
      String y,
      String height,
      String label,
      String text,
      String labelX,
      String labelY,
      String anchor) {}

  /**
   * A flow.
   *
   * @param path outline as SVG path data
   * @param title from where to where, and how much
   */
  public record FlowBandView(String path, String title) {}

  /**
   * A row of the table.
   *
   * @param label what it is
   * @param cells figures as printed, empty where nothing flows
   */
  public record FlowRowView(String label, List<String> cells) {}
}
