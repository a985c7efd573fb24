package mingzhang.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.report.Excerpt;
import mingzhang.report.Message;
import mingzhang.report.Messages;

/** The status of a year as a table in a terminal, Chinese characters taking two columns. */
public final class StatusText {
  private static final String INDENT = "  ";

  private final Messages messages;

  private StatusText(Messages messages) {
    this.messages = messages;
  }

  /** The table in a language, with a line of totals; {@code \n} ends each line. */
  public static String of(YearStatus status, Messages messages) {
    return new StatusText(messages).text(status);
  }

  private String text(YearStatus status) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(
        Stream.of("unit", "name", "state", "deadline", "left", "errors", "warnings")
            .map(this::say)
            .toList());
    for (Standing s : status.units()) {
      lines.add(fields("", s));
      if (!s.units().isEmpty()) {
        s.units().forEach(u -> lines.add(fields(INDENT, u)));
        String counts = counts(Standing.counts(s.units().stream()));
        lines.add(List.of(INDENT + say("units", s.units().size(), counts)));
      }
    }
    StringBuilder out = new StringBuilder();
    out.append(say("title", status.year(), status.day())).append('\n');
    lines.forEach(l -> out.append(line(l, lines)).append('\n'));
    return out.append(counts(status.counts())).append('\n').toString();
  }

  private List<String> fields(String indent, Standing s) {
    return List.of(
        indent + s.id(),
        s.name(),
        state(s.state()),
        s.deadline().map(Object::toString).orElse("-"),
        s.daysLeft().isPresent() ? Long.toString(s.daysLeft().getAsLong()) : "-",
        Integer.toString(s.errors()),
        Integer.toString(s.warnings()));
  }

  private String counts(Map<Standing.State, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> state(e.getKey()) + " " + e.getValue())
        .collect(Collectors.joining(messages.text(Message.of("summary.separator"))));
  }

  /** A line of one field stands outside the columns. */
  private static String line(List<String> fields, List<List<String>> all) {
    if (fields.size() == 1) {
      return fields.get(0);
    }
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < fields.size(); i++) {
      int column = i;
      int width =
          all.stream()
              .filter(l -> l.size() > 1)
              .mapToInt(l -> width(l.get(column)))
              .max()
              .orElse(0);
      String blank = " ".repeat(width - width(fields.get(i)));
      line.append(i < 4 ? fields.get(i) + blank : blank + fields.get(i)).append("  ");
    }
    return line.toString().stripTrailing();
  }

  private static int width(String text) {
    return text.codePoints().map(Excerpt::width).sum();
  }

  private String state(Standing.State state) {
    return say("state." + state.name().toLowerCase(Locale.ROOT));
  }

  private String say(String key, Object... arguments) {
    return messages.text(Message.of("status." + key, arguments));
  }
}
