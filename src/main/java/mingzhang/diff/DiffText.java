package mingzhang.diff;

import java.util.List;
import mingzhang.report.Finding;
import mingzhang.report.Messages;

/** What a release changes, as people read it in a terminal. */
public final class DiffText {
  private final Wording words;
  private final StringBuilder out = new StringBuilder();

  private DiffText(Messages messages) {
    this.words = new Wording(messages);
  }

  /** The report in a language; {@code \n} ends each line. */
  public static String of(Release release, SiteDiff diff, Messages messages) {
    DiffText text = new DiffText(messages);
    text.write(release, diff);
    return text.out.toString();
  }

  private void write(Release release, SiteDiff diff) {
    line(words.say(diff.changes() ? "changes" : "no-changes", diff.against()));
    figures(diff);
    texts(diff);
    list("pages-added", diff.pagesAdded());
    list("pages-gone", diff.pagesGone());
    list("downloads-added", diff.downloadsAdded());
    list("downloads-gone", diff.downloadsGone());
    list("downloads-changed", diff.downloadsChanged());
    heading("pages-in-form", diff.pagesInForm().size());
    if (diff.others() > 0) {
      line("");
      line(words.say("others", diff.others()));
    }
    list("open", release.open().stream().map(this::finding).toList());
    list(
        "waived", release.waivers().stream().map(w -> w.place() + ": " + words.waiver(w)).toList());
  }

  private void figures(SiteDiff diff) {
    heading("figures", diff.figures().size() + diff.figuresLeftOut());
    String page = "";
    for (FigureChange f : diff.figures()) {
      if (!f.page().equals(page)) {
        page = f.page();
        line("  " + f.table() + "  " + page);
      }
      String difference = Wording.signed(f.difference());
      line(
          "    "
              + (f.row() + " | " + f.column() + ": ")
              + (Wording.printed(f.old()) + " -> " + Wording.printed(f.now()))
              + (difference.isEmpty() ? "" : " (" + difference + ")"));
    }
    leftOut(diff.figuresLeftOut());
  }

  private void texts(SiteDiff diff) {
    int listed = diff.texts().stream().mapToInt(p -> p.changes().size()).sum();
    heading("texts", listed + diff.textsLeftOut());
    for (PageChange page : diff.texts()) {
      line("  " + page.title() + "  " + page.page());
      for (TextChange change : page.changes()) {
        if (!change.old().isEmpty()) {
          line("    - " + change.old());
        }
        if (!change.now().isEmpty()) {
          line("    + " + change.now());
        }
      }
    }
    leftOut(diff.textsLeftOut());
  }

  private void list(String key, List<String> entries) {
    heading(key, entries.size());
    entries.forEach(e -> line("  " + e));
  }

  private void heading(String key, int number) {
    if (number > 0) {
      line("");
      line(words.say(key) + " (" + number + ")");
    }
  }

  private void leftOut(int number) {
    if (number > 0) {
      line("    " + words.say("left-out", number));
    }
  }

  private String finding(Finding f) {
    return f.place() + ": " + words.severity(f) + "[" + f.id() + "]: " + words.sentence(f);
  }

  /** One line, without characters that could make a terminal do anything. */
  private void line(String text) {
    out.append(text.replaceAll("\\p{Cc}", " ")).append('\n');
  }
}
