package mingzhang.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import mingzhang.download.CorrectionLine;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Column;
import mingzhang.model.Correction;
import mingzhang.model.Disclosure;
import mingzhang.model.Figures;
import mingzhang.model.FormerTable;
import mingzhang.model.Reference;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.model.Words;
import mingzhang.pages.view.CorrectionView;
import mingzhang.pages.view.Link;
import mingzhang.pages.view.SectionView;

/** Makes corrections ready to print; each has one address on every page that tells of it. */
final class CorrectionViews {
  private final Disclosure disclosure;
  private final Articles articles;
  private final Words words;

  CorrectionViews(Disclosure disclosure, Articles articles, Words words) {
    this.disclosure = disclosure;
    this.articles = articles;
    this.words = words;
  }

  /**
   * All of them, the latest first.
   *
   * @param root way to the disclosure's folder
   * @param prefix what their addresses begin with
   */
  List<CorrectionView> all(String root, String prefix) {
    List<Correction> all = disclosure.corrections();
    List<CorrectionView> views = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      views.add(view(all.get(i), root, prefix + address(i)));
    }
    Collections.reverse(views);
    views.sort(Comparator.comparing(CorrectionView::date).reversed());
    return List.copyOf(views);
  }

  /** The same as data tell it, with the page of the site's corrections. */
  List<CorrectionLine> lines(List<CorrectionView> views, String prefix) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < disclosure.corrections().size(); i++) {
      ids.add(prefix + address(i));
    }
    return views.stream()
        .map(
            v ->
                CorrectionLine.of(
                    disclosure,
                    disclosure.corrections().get(ids.indexOf(v.id())),
                    v.what().text(),
                    CorrectionPages.URL + "#" + v.id()))
        .toList();
  }

  /** Those of a table, the latest first, for pages in the disclosure's folder. */
  List<CorrectionView> ofTable(String id) {
    return some(c -> c instanceof Correction.OfFigure figure && figure.table().equals(id));
  }

  /** Those of the overview or of the sections of the explanation. */
  List<CorrectionView> ofArticle(String id) {
    boolean overview = id.equals(Correction.OfText.OVERVIEW);
    return some(
        c ->
            c instanceof Correction.OfText text
                && text.section().equals(Correction.OfText.OVERVIEW) == overview);
  }

  private List<CorrectionView> some(Predicate<Correction> wanted) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < disclosure.corrections().size(); i++) {
      if (wanted.test(disclosure.corrections().get(i))) {
        ids.add(address(i));
      }
    }
    return all("", "").stream().filter(v -> ids.contains(v.id())).toList();
  }

  /** The mark of a cell, which leads to its latest correction; an empty link without one. */
  Link mark(Table table, Side side, Row row, Column column) {
    List<Correction> all = disclosure.corrections();
    Link mark = Link.to("", "");
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Correction.OfFigure c
          && c.table().equals(table.id())
          && c.side().equals(side.id())
          && c.row().equals(row.id())
          && c.column().equals(column.id())) {
        mark = Link.to(words.say("correction.spoken", c.date(), said(c.from())), "#" + address(i));
      }
    }
    return mark;
  }

  private CorrectionView view(Correction correction, String root, String id) {
    return correction instanceof Correction.OfFigure figure
        ? figure(figure, root, id)
        : text((Correction.OfText) correction, root, id);
  }

  private CorrectionView figure(Correction.OfFigure c, String root, String id) {
    Table table = disclosure.table(c.table()).orElseThrow();
    Side side = table.side(c.side()).orElseThrow();
    Row row = side.row(c.row()).orElseThrow();
    Column column = side.column(c.column()).orElseThrow();
    Reference reference = new Reference(false, c.table(), c.row(), c.column());
    var figure = Figures.of(reference, table, side, row, column);
    String former = words.say("correction.former", c.date());
    return new CorrectionView(
        id,
        c.date(),
        Link.to(figure.label(), root + figure.href()),
        said(c.from()),
        said(c.to()),
        c.reason(),
        Link.to(former, root + FormerTable.file(c.table(), c.date())));
  }

  private CorrectionView text(Correction.OfText c, String root, String id) {
    boolean overview = c.section().equals(Correction.OfText.OVERVIEW);
    Optional<SectionView> section =
        articles.explanation().stream().filter(s -> s.id().equals(c.section())).findFirst();
    Link what =
        overview
            ? Link.to(words.say("page.overview"), root + "overview.html")
            : Link.to(
                section.map(SectionView::heading).orElse(c.section()),
                root + "explanation.html#" + c.section());
    return new CorrectionView(id, c.date(), what, c.from(), c.to(), c.reason(), Link.to("", ""));
  }

  /** A figure as printed, or what a reader is told where there is none. */
  private String said(Cell cell) {
    return cell instanceof Amount amount
        ? amount.printed()
        : words.say("absent." + Correction.printed(cell));
  }

  private static String address(int index) {
    return "correction-" + (index + 1);
  }
}
