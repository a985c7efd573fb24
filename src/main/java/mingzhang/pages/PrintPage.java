package mingzhang.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import mingzhang.download.DisclosureTitle;
import mingzhang.model.Anchors;
import mingzhang.model.Disclosure;
import mingzhang.model.Project;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.model.Term;
import mingzhang.model.Words;
import mingzhang.pages.view.DirectoryView;
import mingzhang.pages.view.EntryView;
import mingzhang.pages.view.ExecutionView;
import mingzhang.pages.view.FactView;
import mingzhang.pages.view.Link;
import mingzhang.pages.view.PartView;
import mingzhang.pages.view.PrintView;
import mingzhang.pages.view.ProjectPageView;
import mingzhang.pages.view.SectionView;
import mingzhang.pages.view.TableView;
import mingzhang.pages.view.TermView;
import mingzhang.prose.Markdown;
import mingzhang.prose.MarkdownText;
import mingzhang.report.Findings;
import mingzhang.standard.Standard;

/** Puts a whole disclosure into one document, in statutory order. */
final class PrintPage {
  private final Disclosure disclosure;
  private final Standard standard;
  private final Words words;
  private final Articles articles;
  private final Relocated relocated;

  PrintPage(Disclosure disclosure, Standard standard, Words words, Articles articles) {
    this.disclosure = disclosure;
    this.standard = standard;
    this.words = words;
    this.articles = articles;
    Set<String> parts = new LinkedHashSet<>(List.of("overview.html", "explanation.html"));
    disclosure.tables().forEach(t -> parts.add(t.id() + ".html"));
    disclosure.projects().forEach(p -> parts.add(p.page()));
    this.relocated = new Relocated(disclosure.folder(), parts, rows());
  }

  /** Addresses of the rows of all tables in the document. */
  private Set<String> rows() {
    Set<String> rows = new HashSet<>();
    for (Table table : disclosure.tables()) {
      String prefix = Relocated.prefix(table.id() + ".html");
      for (Side side : table.sides()) {
        side.rows().forEach(row -> rows.add(prefix + Anchors.row(side, row)));
      }
    }
    return rows;
  }

  /**
   * The document.
   *
   * @param marks marks of the registered document, for the cover
   */
  PrintView view(List<FactView> marks) {
    CorrectionViews corrections = new CorrectionViews(disclosure, articles, words);
    TableViews tables = new TableViews(words, corrections, row -> "", UnaryOperator.identity());
    List<TableView> all = new ArrayList<>();
    disclosure.tables().forEach(t -> all.add(EditionTable.of(tables.table(t))));
    List<DirectoryView> directories =
        standard.directory().entries().isEmpty() ? List.of() : List.of(DirectoryViews.of(standard));
    List<ExecutionView> executions = executions();
    return new PrintView(
        title(),
        disclosure.unit().name(),
        disclosure.year(),
        standard.title(),
        facts(marks),
        contents(all, executions),
        titles(),
        sections(articles.overview(), "overview.html"),
        all,
        executions,
        sections(articles.explanation(), "explanation.html"),
        projects(),
        directories,
        standard.terms().stream().map(PrintPage::term).toList(),
        corrections.all("", ""));
  }

  private List<ExecutionView> executions() {
    return ExecutionViews.areThere(disclosure)
        ? List.of(EditionExecution.of(new ExecutionViews(disclosure, standard, words).view()))
        : List.of();
  }

  /** Printed titles break where they may, so they are told to break at the name of the unit. */
  private List<String> title() {
    String unit = disclosure.unit().name();
    String title = DisclosureTitle.of(words, disclosure, standard);
    int end = unit.length();
    boolean breaks =
        title.startsWith(unit)
            && title.length() > end
            && Character.isLetterOrDigit(title.charAt(end));
    return breaks ? List.of(unit, title.substring(end)) : List.of(title);
  }

  private List<FactView> facts(List<FactView> marks) {
    if (!marks.isEmpty()) {
      return marks;
    }
    List<FactView> facts = new ArrayList<>();
    for (String date : List.of("approved", "published")) {
      String day = disclosure.dates().getOrDefault(date, "");
      if (!day.isEmpty()) {
        facts.add(new FactView(words.say("disclosure." + date), day));
      }
    }
    return facts;
  }

  private Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    for (String part : List.of("overview", "tables", "explanation", "terms")) {
      String title = standard.presentation().parts().getOrDefault(part, words.say("part." + part));
      titles.put(part, title);
    }
    titles.put("projects", words.say("print.projects"));
    return titles;
  }

  private List<PartView> contents(List<TableView> tables, List<ExecutionView> executions) {
    Map<String, String> titles = titles();
    List<PartView> parts = new ArrayList<>();
    parts.add(part(titles, "overview", articles.overview()));
    List<EntryView> list = new ArrayList<>();
    for (TableView table : tables) {
      String note = table.empty() ? words.say("table.empty") : "";
      list.add(entry(table.number() + " " + table.title(), table.id(), note));
    }
    parts.add(new PartView(titles.getOrDefault("tables", ""), list));
    executions.forEach(e -> parts.add(execution(e)));
    PartView explanation = part(titles, "explanation", articles.explanation());
    List<EntryView> entries = new ArrayList<>(explanation.entries());
    disclosure
        .projects()
        .forEach(p -> entries.add(entry(words.say("page.project", p.name()), address(p), "")));
    if (!standard.directory().entries().isEmpty()) {
      entries.add(entry(standard.directory().title(), "directory", ""));
    }
    parts.add(new PartView(explanation.title(), entries));
    if (!standard.terms().isEmpty()) {
      List<EntryView> terms = List.of(entry(titles.getOrDefault("terms", ""), "terms", ""));
      parts.add(new PartView(titles.getOrDefault("terms", ""), terms));
    }
    if (!disclosure.corrections().isEmpty()) {
      String title = words.say("page.corrections");
      parts.add(new PartView(title, List.of(entry(title, "corrections", ""))));
    }
    return parts.stream().filter(p -> !p.entries().isEmpty()).toList();
  }

  private PartView execution(ExecutionView execution) {
    String prefix = EditionExecution.ID + ".";
    List<EntryView> entries = new ArrayList<>();
    if (!execution.figures().isEmpty()) {
      entries.add(entry(words.say("disclosure.figures"), prefix + "figures", ""));
    }
    execution.groups().forEach(g -> entries.add(entry(g.table().text(), prefix + g.id(), "")));
    return new PartView(words.say("page.execution"), entries);
  }

  private static PartView part(Map<String, String> titles, String id, List<SectionView> sections) {
    List<EntryView> entries =
        sections.stream().map(s -> entry(s.heading(), id + "." + s.id(), "")).toList();
    return new PartView(titles.getOrDefault(id, ""), entries);
  }

  private static EntryView entry(String text, String address, String note) {
    return new EntryView(Link.to(text, "#" + address), note, !note.isEmpty());
  }

  private List<SectionView> sections(List<SectionView> sections, String page) {
    return sections.stream().map(s -> relocated.section(s, page)).toList();
  }

  private List<PrintView.PrintProjectView> projects() {
    ProjectViews views = new ProjectViews(disclosure, standard, words, articles);
    List<PrintView.PrintProjectView> all = new ArrayList<>();
    for (int i = 0; i < disclosure.projects().size(); i++) {
      Project project = disclosure.projects().get(i);
      ProjectPageView v = views.view(i);
      ProjectPageView moved =
          new ProjectPageView(
              v.name(),
              v.form(),
              v.unit(),
              v.year(),
              v.facts(),
              v.moneyUnit(),
              v.funds(),
              sections(v.texts(), project.page()),
              v.groups(),
              "",
              v.previous(),
              v.next());
      all.add(new PrintView.PrintProjectView(address(project), moved));
    }
    return all;
  }

  private static String address(Project project) {
    return "project." + project.id();
  }

  /** What is wrong with a definition is told by the glossary. */
  private static TermView term(Term term) {
    Markdown markdown =
        new Markdown((destination, place) -> "../../" + destination, new Findings());
    MarkdownText text =
        new MarkdownText(term.definition(), term.place().file(), Math.max(1, term.place().line()));
    return new TermView(
        "terms." + Anchors.word(term.name()),
        term.name(),
        term.aliases(),
        markdown.html(text),
        term.source(),
        List.of());
  }
}
