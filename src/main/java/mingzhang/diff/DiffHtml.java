package mingzhang.diff;

import java.util.List;
import mingzhang.report.Finding;
import mingzhang.report.Messages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a release changes, as one HTML page to read, print and sign; it needs no other file.
 *
 * <p>What goes and what comes is told by words, signs and marks, never by colour alone.
 */
public final class DiffHtml {
  private static final String STYLE =
      """
      body{font:1rem/1.6 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:72rem;margin:0 auto;padding:1rem;color:#111;background:#fff}
      table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}caption{text-align:left;font-weight:bold}
      th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
      del{background:#ffe3e0;color:#7a0a00}ins{background:#dcf5dc;color:#0a4a0a}code{overflow-wrap:anywhere}
      .sign{display:grid;grid-template-columns:auto 1fr;gap:1.5rem 1rem;margin:2rem 0;break-inside:avoid}.sign dd{margin:0;border-bottom:1px solid #111;min-height:2rem}
      """;

  private final Wording words;
  private final Element main;

  private DiffHtml(Messages messages, Element main) {
    this.words = new Wording(messages);
    this.main = main;
  }

  /** The page in a language, UTF-8; the same changes give the same text. */
  public static String of(Release release, SiteDiff diff, Approval approval, Messages messages) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
    Element root = page.selectFirst("html");
    if (root != null) {
      root.attr("lang", messages.language().equals("zh") ? "zh-CN" : "en");
    }
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.head()
        .appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    page.head()
        .appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", "default-src 'none'; style-src 'unsafe-inline'");
    DiffHtml report = new DiffHtml(messages, page.body().appendElement("main"));
    page.head().appendElement("title").text(report.words.say("title"));
    page.head().appendElement("style").appendChild(new org.jsoup.nodes.DataNode("\n" + STYLE));
    report.write(release, diff, approval);
    return page.outerHtml().replace("\r\n", "\n") + "\n";
  }

  private void write(Release release, SiteDiff diff, Approval approval) {
    block(main, "h1").text(words.say("title"));
    block(main, "p").text(words.say(diff.changes() ? "changes" : "no-changes", diff.against()));
    if (!diff.figures().isEmpty()) {
      heading("figures", diff.figures().size() + diff.figuresLeftOut());
      new FigureTables(words, main).write(diff.figures());
      leftOut(diff.figuresLeftOut());
    }
    if (!diff.texts().isEmpty()) {
      int listed = diff.texts().stream().mapToInt(p -> p.changes().size()).sum();
      heading("texts", listed + diff.textsLeftOut());
      diff.texts().forEach(this::page);
      leftOut(diff.textsLeftOut());
    }
    list("pages-added", diff.pagesAdded());
    list("pages-gone", diff.pagesGone());
    list("downloads-added", diff.downloadsAdded());
    list("downloads-gone", diff.downloadsGone());
    list("downloads-changed", diff.downloadsChanged());
    inForm(diff.pagesInForm());
    if (diff.others() > 0) {
      block(main, "p").text(words.say("others", diff.others()));
    }
    always("open", release.open().stream().map(this::finding).toList());
    always("waived", release.waivers().stream().map(words::waiver).toList());
    sign(approval);
  }

  private void page(PageChange page) {
    block(main, "h3").text(page.title());
    block(main, "p").appendElement("code").text(page.page());
    Element list = block(main, "ul");
    for (TextChange change : page.changes()) {
      Element item = block(list, "li");
      for (TextChange.Piece piece : change.pieces()) {
        switch (piece.fate()) {
          case STAYS -> item.appendText(piece.words());
          case GOES -> item.appendElement("del").text("[-" + piece.words() + "-]");
          case COMES -> item.appendElement("ins").text("[+" + piece.words() + "+]");
        }
      }
    }
  }

  private void sign(Approval approval) {
    block(main, "h2").text(words.say("approval"));
    block(main, "p").text(words.say("approval.text"));
    Element list = block(main, "dl").addClass("sign");
    block(list, "dt").text(words.say("approver"));
    block(list, "dd").text(approval.approver());
    block(list, "dt").text(words.say("date"));
    block(list, "dd").text(approval.date());
    block(list, "dt").text(words.say("signature"));
    block(list, "dd");
  }

  private void list(String key, List<String> entries) {
    if (!entries.isEmpty()) {
      always(key, entries);
    }
  }

  private void inForm(List<String> pages) {
    if (!pages.isEmpty()) {
      heading("pages-in-form", pages.size());
      Element details = block(main, "details");
      details.appendElement("summary").text(words.say("show"));
      Element list = block(details, "ul");
      pages.forEach(p -> block(list, "li").text(p));
    }
  }

  private void always(String key, List<String> entries) {
    heading(key, entries.size());
    if (entries.isEmpty()) {
      block(main, "p").text(words.say("none"));
      return;
    }
    Element list = block(main, "ul");
    entries.forEach(e -> block(list, "li").text(e));
  }

  private void heading(String key, int number) {
    block(main, "h2").text(words.say(key) + " (" + number + ")");
  }

  private void leftOut(int number) {
    if (number > 0) {
      block(main, "p").text(words.say("left-out", number));
    }
  }

  private String finding(Finding f) {
    return words.severity(f) + "[" + f.id() + "] " + f.place() + ": " + words.sentence(f);
  }

  /** A new element on a line of its own. */
  static Element block(Element parent, String name) {
    parent.appendText("\n");
    return parent.appendElement(name);
  }
}
