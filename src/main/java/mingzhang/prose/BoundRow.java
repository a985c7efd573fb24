package mingzhang.prose;

import mingzhang.model.Figure;

/** A row in a loop of a text: its name, its code and its figure. */
public final class BoundRow {
  private final Binding binding;
  private final Figure figure;
  private final String name;
  private final String code;
  private final int line;

  BoundRow(Binding binding, Figure figure, String name, String code, int line) {
    this.binding = binding;
    this.figure = figure;
    this.name = name;
    this.code = code;
    this.line = line;
  }

  /** Name as printed. */
  public String getName() {
    return name;
  }

  /** Account code, or empty. */
  public String getCode() {
    return code;
  }

  /** The figure with its unit, linked to its cell. */
  public String getFigure() {
    return Functions.mark(binding, figure, figure.digits() + figure.unit().name());
  }

  /** Its share of another figure. */
  public String share(String whole) {
    return binding
        .figure(whole, line)
        .map(w -> Functions.mark(binding, figure, Words.percent(figure.number(), w.number())))
        .orElse("");
  }
}
