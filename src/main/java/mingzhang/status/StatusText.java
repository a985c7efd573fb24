package mingzhang.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.report.Excerpt;
import mingzhang.report.Message;
import mingzhang.report.Messages;

/** The status of a year as a table in a terminal, Chinese characters taking two columns. */
public final class StatusText {
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
    for (Standing u : status.units()) {
      lines.add(
          List.of(
              u.id(),
              u.name(),
              state(u.state()),
              u.deadline().map(Object::toString).orElse("-"),
              u.daysLeft().isPresent() ? Long.toString(u.daysLeft().getAsLong()) : "-",
              Integer.toString(u.errors()),
              Integer.toString(u.warnings())));
    }
    StringBuilder out = new StringBuilder();
    out.append(say("title", status.year(), status.day())).append('\n');
    lines.forEach(l -> out.append(line(l, lines)).append('\n'));
    return out.append(totals(status)).append('\n').toString();
  }

  private String totals(YearStatus status) {
    return Stream.of(Standing.State.values())
        .filter(s -> status.count(s) > 0)
        .map(s -> state(s) + " " + status.count(s))
        .collect(Collectors.joining(messages.text(Message.of("summary.separator"))));
  }

  private static String line(List<String> fields, List<List<String>> all) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < fields.size(); i++) {
      int column = i;
      int width = all.stream().mapToInt(l -> width(l.get(column))).max().orElse(0);
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
