package mingzhang.diff;

import java.util.List;
import org.jsoup.nodes.Element;

/** The changed figures as HTML tables, one for each table of the site. */
record FigureTables(Wording words, Element main) {
  void write(List<FigureChange> figures) {
    String page = "";
    Element rows = main;
    for (FigureChange f : figures) {
      if (!f.page().equals(page)) {
        page = f.page();
        rows = table(f);
      }
      Element row = DiffHtml.block(rows, "tr");
      row.appendElement("th").attr("scope", "row").text(f.row());
      row.appendElement("td").text(f.column());
      row.appendElement("td").addClass("n").text(Wording.printed(f.old()));
      row.appendElement("td").addClass("n").text(Wording.printed(f.now()));
      row.appendElement("td").addClass("n").text(Wording.signed(f.difference()));
    }
  }

  private Element table(FigureChange first) {
    Element table = DiffHtml.block(main, "table");
    Element caption = table.appendElement("caption").text(first.table() + " ");
    caption.appendElement("code").text(first.page());
    Element head = table.appendElement("thead").appendElement("tr");
    for (String key : List.of("row", "column", "old", "new", "difference")) {
      head.appendElement("th").attr("scope", "col").text(words.say(key));
    }
    return table.appendElement("tbody");
  }
}
