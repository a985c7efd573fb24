package mingzhang.cli;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mingzhang.intake.Brought;
import mingzhang.report.Message;
import mingzhang.report.Messages;

/** Tells what an import brought, a line a table, to be ticked off against the spreadsheets. */
final class BroughtText {
  private final Messages messages;

  BroughtText(Messages messages) {
    this.messages = messages;
  }

  /** The lines; none where nothing was brought. */
  List<String> lines(Brought brought) {
    List<String> lines = new ArrayList<>();
    brought.tables().forEach(t -> lines.add("  " + line(t)));
    if (brought.projects() > 0) {
      List<String> parts = new ArrayList<>();
      parts.add(say(numbered("import.projects", brought.projects()), brought.projects()));
      brought
          .funds()
          .forEach(
              (side, sum) ->
                  parts.add(
                      say(
                          "import.total",
                          side + brought.fund().title(),
                          amount(sum, brought.fund().unit()),
                          brought.fund().unit())));
      lines.add(
          "  "
              + say(
                  "import.from",
                  String.join(say("import.then"), parts),
                  String.join(say("import.and"), brought.projectsFrom())));
    }
    if (!lines.isEmpty()) {
      lines.add(0, say("import.brought"));
    }
    if (!brought.untouched().isEmpty()) {
      lines.add(say("import.untouched", String.join(say("import.and"), brought.untouched())));
    }
    return lines;
  }

  private String line(Brought.Table table) {
    List<String> sides = table.sides().stream().map(this::side).toList();
    boolean blank = table.sides().stream().allMatch(s -> s.rows() == 0 && s.stated().isEmpty());
    return say(
        "import.table",
        table.title(),
        String.join(say("import.and"), table.from()),
        blank ? say("import.blank") : String.join(say("import.sides"), sides));
  }

  private String side(Brought.Side side) {
    String rows = say(numbered("import.rows", side.rows()), side.rows());
    String name = side.total().isEmpty() ? say("import.sum") : side.total();
    if (!side.column().isEmpty()) {
      name = say("import.column", name, side.column());
    }
    String stated =
        side.stated().isEmpty()
            ? say("import.no-total")
            : say("import.total", name, amount(side.stated().get(), side.unit()), side.unit());
    String written =
        side.written()
            .map(w -> say("import.written", written(w, side.tableUnit()), side.tableUnit()))
            .orElse("");
    String text = rows + say("import.then") + stated + written;
    return side.title().isEmpty() ? text : say("import.side", side.title(), text);
  }

  /** An amount of the content, or a word for one that is absent. */
  private static String written(String text, String unit) {
    return text.matches("-?[0-9.]+") ? amount(new BigDecimal(text), unit) : text;
  }

  private String say(String key, Object... arguments) {
    return messages.text(Message.of(key, arguments));
  }

  private static String numbered(String key, int number) {
    return number == 1 ? key + ".one" : key;
  }

  /** All digits that the spreadsheet has; two after the point, or more, where it is not 元. */
  private static String amount(BigDecimal number, String unit) {
    BigDecimal digits = number.stripTrailingZeros();
    int scale = digits.scale() <= 0 && unit.equals("元") ? 0 : Math.max(2, digits.scale());
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(scale);
    format.setMaximumFractionDigits(scale);
    return format.format(digits);
  }
}
