package mingzhang.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mingzhang.read.Announced;
import mingzhang.report.Finding;
import mingzhang.report.Message;
import mingzhang.report.Messages;
import mingzhang.report.Severity;
import mingzhang.report.Tally;
import mingzhang.report.TextPrinter;
import mingzhang.template.HtmlMarks;

/**
 * What a preview adds to a page of the site: its script, the findings, and the mark of a page that
 * is not public. Style and script are files of their own, as the page's policy asks.
 */
final class PreviewPage {
  /** Findings that are shown on one page; the rest are counted. */
  private static final int SHOWN = 100;

  private final Messages messages;
  private final TextPrinter printer;

  /**
   * Prepares.
   *
   * @param messages the user's language
   * @param texts the text of a file by its name in findings
   */
  PreviewPage(Messages messages, Function<String, Optional<String>> texts) {
    this.messages = messages;
    this.printer = new TextPrinter(messages, texts);
  }

  /** A page of the site with what the preview adds. */
  byte[] with(byte[] page, long version, Optional<Announced> held, List<Finding> findings) {
    String html = new String(page, UTF_8);
    int head = html.indexOf("</head>");
    int body = html.lastIndexOf("</body>");
    if (head < 0 || body < head) {
      return page;
    }
    String added =
        html.substring(0, head)
            + head(version)
            + html.substring(head, body)
            + held.map(this::mark).orElse("")
            + panel(findings, false)
            + html.substring(body);
    return added.getBytes(UTF_8);
  }

  /** A page that says why there is none. */
  byte[] instead(String title, long version, List<Finding> findings) {
    String page =
        "<!doctype html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\"><title>%s</title>%s</head>"
                .formatted(say("preview.language"), HtmlMarks.safe(title), head(version))
            + "<body class=\"mz-error\"><main><h1>%s</h1>%s</main></body></html>\n"
                .formatted(HtmlMarks.safe(title), panel(findings, true));
    return page.getBytes(UTF_8);
  }

  String say(String key, Object... arguments) {
    return messages.text(Message.of(key, arguments));
  }

  private static String head(long version) {
    return "<link rel=\"stylesheet\" href=\"/-preview/preview.css\">"
        + "<script defer src=\"/-preview/preview.js\" data-version=\""
        + version
        + "\"></script>\n";
  }

  private String mark(Announced held) {
    String text =
        held.publishOn().isPresent() && held.status().equals("published")
            ? say("preview.embargoed", held.publishOn().get())
            : say("preview." + held.status());
    return "<p class=\"mz-mark\" role=\"note\">%1$s</p><div class=\"mz-watermark\" aria-hidden=\"true\">%1$s</div>\n"
        .formatted(HtmlMarks.safe(text));
  }

  /** The findings, errors first: the panel shows only the beginning without being scrolled. */
  private String panel(List<Finding> findings, boolean open) {
    if (findings.isEmpty()) {
      return "";
    }
    List<Finding> ordered =
        findings.stream()
            .sorted((a, b) -> a.severity().compareTo(b.severity()))
            .limit(SHOWN)
            .toList();
    boolean errors = findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    int rest = findings.size() - ordered.size();
    return "<details class=\"mz-findings%s\"%s><summary>%s</summary><pre>%s%s</pre></details>\n"
        .formatted(
            errors ? " mz-bad" : "",
            open || errors ? " open" : "",
            HtmlMarks.safe(printer.summary(Tally.of(findings))),
            HtmlMarks.safe(printer.print(ordered)),
            rest == 0 ? "" : HtmlMarks.safe(say("preview.rest", rest)));
  }
}
