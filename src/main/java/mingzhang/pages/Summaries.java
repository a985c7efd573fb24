package mingzhang.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mingzhang.model.Amount;
import mingzhang.model.Disclosure;
import mingzhang.model.Figures;
import mingzhang.model.FormerTable;
import mingzhang.model.Term;
import mingzhang.model.Words;
import mingzhang.pages.search.DisclosureTokens;
import mingzhang.pages.view.CorrectionView;
import mingzhang.pages.view.DeadlineView;
import mingzhang.pages.view.SectionView;
import mingzhang.standard.Standard;

/** Makes the summary of a disclosure. */
public final class Summaries {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private Summaries() {}

  /** The summary of a disclosure with its pages. */
  public static Summary of(
      Disclosure disclosure,
      Standard standard,
      List<Page> pages,
      Articles articles,
      Downloads downloads,
      List<Term> terms,
      int checks,
      DisclosureTokens search,
      Words words) {
    Figures figures = new Figures(disclosure);
    CorrectionViews corrections = new CorrectionViews(disclosure, articles, words);
    List<CorrectionView> corrected = corrections.all(disclosure.folder(), prefix(disclosure));
    Map<String, String> titles = new LinkedHashMap<>();
    int folder = disclosure.folder().length();
    pages.forEach(p -> titles.put(p.page().url().substring(folder), p.page().title()));
    List<String> files = new ArrayList<>(titles.keySet());
    downloads.all().forEach(f -> files.add(f.name()));
    FormerTable.all(disclosure).forEach(f -> files.add(FormerTable.file(f.table().id(), f.date())));
    return new Summary(
        disclosure.year(),
        disclosure.unit().id(),
        disclosure.unit().name(),
        disclosure.unit().shortName(),
        standard.scope(),
        disclosure.units(),
        disclosure.folder(),
        Total.of(figures, standard.presentation().income()),
        Total.of(figures, standard.presentation().expenditure()),
        disclosure.budget().of(standard.presentation().expenditure()).map(Amount::number),
        standard.money().name(),
        disclosure.tables().size(),
        standard.tables().size(),
        disclosure.projects().size(),
        checks,
        disclosure.dates().getOrDefault("published", ""),
        deadline(disclosure, standard),
        files,
        titles,
        downloads.whole(disclosure),
        SummaryChart.of(disclosure, standard),
        SummaryFigures.of(disclosure, standard),
        AccountLines.of(disclosure, standard),
        corrected,
        corrections.lines(corrected, prefix(disclosure)),
        search,
        uses(disclosure, articles, terms));
  }

  /** What keeps the addresses of several disclosures on one page apart. */
  private static String prefix(Disclosure disclosure) {
    return disclosure.year() + "-" + disclosure.unit().id() + "-";
  }

  private static DeadlineView deadline(Disclosure disclosure, Standard standard) {
    String approved = disclosure.dates().getOrDefault("approved", "");
    String published = disclosure.dates().getOrDefault("published", "");
    if (standard.deadline().days() == 0 || approved.isEmpty() || published.isEmpty()) {
      return new DeadlineView(false, 0, standard.deadline().days(), false);
    }
    int days = (int) ChronoUnit.DAYS.between(LocalDate.parse(approved), LocalDate.parse(published));
    return new DeadlineView(
        days >= 0, days, standard.deadline().days(), days > standard.deadline().days());
  }

  private static Map<String, List<String>> uses(
      Disclosure disclosure, Articles articles, List<Term> terms) {
    Map<String, String> texts = new LinkedHashMap<>();
    disclosure
        .tables()
        .forEach(t -> texts.put(t.id() + ".html", t.title() + t.description() + headings(t)));
    texts.put("overview.html", words(articles.overview()));
    texts.put("explanation.html", words(articles.explanation()));
    articles
        .projects()
        .forEach((id, sections) -> texts.put("projects/" + id + ".html", words(sections)));
    Map<String, List<String>> uses = new LinkedHashMap<>();
    for (Term term : terms) {
      List<String> names = new ArrayList<>(term.aliases());
      names.add(term.name());
      texts.forEach(
          (file, text) -> {
            if (names.stream().anyMatch(text::contains)) {
              uses.computeIfAbsent(term.name(), n -> new ArrayList<>()).add(file);
            }
          });
    }
    return uses;
  }

  private static String headings(mingzhang.model.Table table) {
    StringBuilder words = new StringBuilder();
    table.sides().forEach(s -> s.columns().forEach(c -> words.append(' ').append(c.fullTitle())));
    return words.toString();
  }

  private static String words(List<SectionView> sections) {
    StringBuilder words = new StringBuilder();
    sections.forEach(
        s -> words.append(s.heading()).append(' ').append(TAG.matcher(s.html()).replaceAll("")));
    return words.toString();
  }
}
