package mingzhang.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Findings as people read them in a terminal.
 *
 * <pre>
 * content/site.yaml:3:1: error[unknown-key]: unknown key `titel`
 *     titel: 长治市上党区预算公开
 *     ^
 *   hint: did you mean `title`?
 *
 * 1 error in 1 file
 * </pre>
 */
public final class TextPrinter implements Printer {
  private final Messages messages;
  private final SourceLines sources;

  /**
   * Prepares.
   *
   * @param messages the language
   * @param texts the text of a file by its name in places, if it can be read
   */
  public TextPrinter(Messages messages, Function<String, Optional<String>> texts) {
    this.messages = messages;
    this.sources = new SourceLines(texts);
  }

  @Override
  public String print(List<Finding> findings) {
    StringBuilder out = new StringBuilder();
    for (List<Finding> same : Together.of(findings)) {
      if (same.size() == 1) {
        append(out, same.get(0));
      } else {
        append(out, same);
      }
    }
    return findings.isEmpty()
        ? ""
        : out.append('\n').append(summary(Tally.of(findings))).append('\n').toString();
  }

  /** How many there are, for example {@code 3 errors, 1 warning in 2 files}. */
  public String summary(Tally tally) {
    List<String> parts = new ArrayList<>();
    add(parts, "error", tally.errors());
    add(parts, "warning", tally.warnings());
    add(parts, "hint", tally.hints());
    String kinds = String.join(messages.text(Message.of("summary.separator")), parts);
    return messages.text(
        Message.of(numbered("summary.files", tally.files()), tally.files(), kinds));
  }

  /** Several findings under one head, a line each with its place. */
  private void append(StringBuilder out, List<Finding> same) {
    Finding first = same.get(0);
    String common = Together.place(same);
    String key = "together." + first.id();
    head(out, common, first, Message.of(key, same.size()));
    for (Finding finding : same) {
      String place = finding.place().toString().substring(common.length()).replaceFirst("^:", "");
      Message each = new Message(key + ".each", finding.message().args());
      out.append("    ").append(oneLine(place)).append(": ");
      out.append(oneLine(messages.text(each))).append('\n');
    }
    hint(out, Message.of(key + ".hint"));
  }

  private void head(StringBuilder out, String place, Finding finding, Message message) {
    String severity = messages.text(Message.of("severity." + finding.severity().word()));
    out.append(oneLine(place)).append(": ").append(severity);
    out.append('[').append(finding.id()).append("]: ");
    out.append(oneLine(messages.text(message))).append('\n');
  }

  private void hint(StringBuilder out, Message hint) {
    out.append("  ").append(messages.text(Message.of("hint", oneLine(messages.text(hint)))));
    out.append('\n');
  }

  private void append(StringBuilder out, Finding finding) {
    Place place = finding.place();
    head(out, place.toString(), finding, finding.message());
    sources.line(place).ifPresent(line -> out.append(Excerpt.of(line, place.column(), "    ")));
    Message hint = finding.hint();
    if (hint != null) {
      hint(out, hint);
    }
  }

  private void add(List<String> parts, String kind, int number) {
    if (number > 0) {
      parts.add(messages.text(Message.of(numbered("summary." + kind, number), number)));
    }
  }

  private static String numbered(String key, int number) {
    return number == 1 ? key + ".one" : key;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*[\\p{Cntrl}\u2028\u2029]+\\s*", " ").strip();
  }
}
