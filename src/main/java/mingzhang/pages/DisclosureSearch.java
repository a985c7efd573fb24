package mingzhang.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mingzhang.download.DisclosureTitle;
import mingzhang.model.Amount;
import mingzhang.model.Anchors;
import mingzhang.model.Cell;
import mingzhang.model.Column;
import mingzhang.model.Disclosure;
import mingzhang.model.Document;
import mingzhang.model.MoneyUnit;
import mingzhang.model.Project;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.model.Words;
import mingzhang.pages.search.DisclosureTokens;
import mingzhang.pages.search.SearchBlock;
import mingzhang.pages.search.SearchEntry;
import mingzhang.pages.search.SearchIndex;
import mingzhang.pages.view.SectionView;
import mingzhang.standard.Standard;

/** What a reader may look for in one disclosure: its titles, its texts and rows, its amounts. */
public final class DisclosureSearch {
  private final Disclosure disclosure;
  private final MoneyUnit projects;
  private final Words words;
  private final int number;
  private final List<SearchEntry> titles = new ArrayList<>();
  private final List<SearchEntry> texts = new ArrayList<>();
  private final List<SearchEntry> amounts = new ArrayList<>();

  /**
   * The entries of a disclosure.
   *
   * @param number its place among all disclosures, the latest year first; names its blocks
   */
  public DisclosureSearch(
      Disclosure disclosure, Standard standard, Articles articles, Words words, int number) {
    this.disclosure = disclosure;
    this.projects = standard.performance().unit();
    this.words = words;
    this.number = number;
    String title = DisclosureTitle.of(words, disclosure, standard);
    title("disclosure", title, "index.html");
    disclosure.tables().forEach(this::table);
    sections("overview.html", words.say("page.overview"), articles.overview());
    sections("explanation.html", words.say("page.explanation"), articles.explanation());
    for (Project project : disclosure.projects()) {
      String page = project.page();
      title("project", words.say("page.project", project.name()), page);
      sections(page, project.name(), articles.projects().getOrDefault(project.id(), List.of()));
      project(project, page);
    }
    title("page", words.say("page.checks"), "checks.html");
    for (Document document : disclosure.documents()) {
      title("file", document.name(), "files/" + Href.encode(document.name()));
    }
  }

  /** The blocks to load, by address from the root. */
  public Map<String, byte[]> scripts() {
    Map<String, byte[]> scripts = new TreeMap<>();
    put(scripts, "t", titles);
    put(scripts, "x", texts);
    put(scripts, "n", amounts);
    return scripts;
  }

  /** What the index needs of it. */
  public DisclosureTokens tokens() {
    return new DisclosureTokens(
        number, block(titles).wordTokens(), block(texts).wordTokens(), amountTokens());
  }

  private String amountTokens() {
    return new SearchBlock("", "", amounts).amountTokens();
  }

  private void put(Map<String, byte[]> scripts, String family, List<SearchEntry> entries) {
    if (!entries.isEmpty()) {
      scripts.put(
          SearchIndex.url(family, number), SearchIndex.script(family, number, block(entries)));
    }
  }

  private SearchBlock block(List<SearchEntry> entries) {
    String year = words.say("year", String.valueOf(disclosure.year()));
    String name = disclosure.unit().name();
    String shorter = disclosure.unit().shortName();
    String unit = shorter.equals(name) ? name : words.say("unit.shorter", name, shorter);
    return new SearchBlock(unit + " " + year, disclosure.folder(), entries);
  }

  private void title(String kind, String title, String href) {
    titles.add(new SearchEntry(kind, title, href, ""));
  }

  private void table(Table table) {
    String title = table.fullTitle();
    title("table", title, table.id() + ".html");
    Set<String> seen = new LinkedHashSet<>();
    for (Side side : table.sides()) {
      for (Row row : side.rows()) {
        if (row.hasAmounts()) {
          String name = row.code().isEmpty() ? row.name() : row.code() + " " + row.name();
          if (!row.kind().equals(Row.Kind.TOTAL) && seen.add(name)) {
            String href = table.id() + ".html#" + Anchors.row(side, row);
            texts.add(new SearchEntry("row", name, href, title, first(table, side, row)));
          }
          side.amountColumns().forEach(c -> amount(table, side, row, c, title));
        }
      }
    }
  }

  /** What stands under its first heading, usually a total; empty where that is no amount. */
  private static String first(Table table, Side side, Row row) {
    return side.amountColumns().stream()
        .limit(1)
        .map(column -> row.cell(column.id()))
        .filter(Amount.class::isInstance)
        .map(cell -> cell.number().toPlainString() + table.unit().name())
        .collect(Collectors.joining());
  }

  private void amount(Table table, Side side, Row row, Column column, String title) {
    String href = table.id() + ".html#" + Anchors.cell(side, row, column.id());
    String label = title + " · " + row.name() + " · " + column.title();
    amount(label, href, row.cell(column.id()), table.unit());
  }

  private void amount(String label, String href, Cell cell, MoneyUnit unit) {
    if (cell instanceof Amount amount && cell.isNonZero()) {
      String number = amount.number().toPlainString();
      amounts.add(new SearchEntry("amount", label, href, number, unit.name()));
    }
  }

  private void project(Project project, String page) {
    for (String side : List.of("period", "year")) {
      String year = String.valueOf(disclosure.year());
      String label = words.say("project." + side, year);
      amount(project.name() + " · " + label, page, project.fund("total", side), projects);
    }
  }

  private void sections(String page, String title, List<SectionView> sections) {
    for (SectionView section : sections) {
      String heading = section.heading().isEmpty() ? title : section.heading();
      if (!page.startsWith("projects/")) {
        title("article", heading, page + "#" + section.id());
      }
      String plain = PlainText.of(section.html());
      String named = page.startsWith("projects/") ? title + " · " + heading : heading;
      texts.add(new SearchEntry("article", named, page + "#" + section.id(), plain));
    }
  }
}
