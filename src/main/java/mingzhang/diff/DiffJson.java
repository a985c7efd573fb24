package mingzhang.diff;

import mingzhang.report.Json;
import mingzhang.report.JsonPrinter;
import mingzhang.report.Messages;

/**
 * What a release changes, for machines; the guide to commands lists the fields. These names stay;
 * others may be added.
 */
public final class DiffJson {
  private DiffJson() {}

  /** The report; messages of findings are in the language given. */
  public static String of(Release release, SiteDiff diff, Approval approval, Messages messages) {
    return Json.indented(j -> j.object(() -> write(j, release, diff, approval, messages)));
  }

  private static void write(
      Json j, Release release, SiteDiff diff, Approval approval, Messages messages) {
    j.field("against", diff.against());
    j.field("changes", diff.changes());
    j.array("figures", () -> diff.figures().forEach(f -> j.object(() -> figure(j, f))));
    j.array("texts", () -> diff.texts().forEach(p -> j.object(() -> page(j, p))));
    j.object(
        "pages",
        () -> {
          j.array("added", diff.pagesAdded());
          j.array("gone", diff.pagesGone());
          j.array("in_form", diff.pagesInForm());
        });
    j.object(
        "downloads",
        () -> {
          j.array("added", diff.downloadsAdded());
          j.array("gone", diff.downloadsGone());
          j.array("changed", diff.downloadsChanged());
        });
    j.field("other_files", diff.others());
    j.object(
        "left_out",
        () -> {
          j.field("figures", diff.figuresLeftOut());
          j.field("texts", diff.textsLeftOut());
        });
    JsonPrinter findings = new JsonPrinter(messages);
    j.array("findings", () -> release.open().forEach(f -> findings.finding(j, f)));
    j.array(
        "waivers",
        () ->
            release
                .waivers()
                .forEach(
                    w ->
                        j.object(
                            () -> {
                              j.field("rule", w.rule());
                              j.field("where", w.where());
                              j.field("reason", w.reason());
                              j.field("date", w.date());
                              j.field("file", w.place().file());
                            })));
    j.object(
        "approval",
        () -> {
          j.field("approver", approval.approver());
          j.field("date", approval.date());
        });
  }

  private static void figure(Json j, FigureChange f) {
    j.field("page", f.page());
    j.field("table", f.table());
    j.field("row", f.row());
    j.field("column", f.column());
    j.field("old", f.old());
    j.field("new", f.now());
    f.difference().ifPresent(d -> j.field("difference", d));
  }

  private static void page(Json j, PageChange p) {
    j.field("page", p.page());
    j.field("title", p.title());
    j.array(
        "changes",
        () ->
            p.changes()
                .forEach(
                    c ->
                        j.object(
                            () -> {
                              j.field("old", c.old());
                              j.field("new", c.now());
                            })));
  }
}
