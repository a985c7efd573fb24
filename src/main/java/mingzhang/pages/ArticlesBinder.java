package mingzhang.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mingzhang.check.prose.Passage;
import mingzhang.model.Disclosure;
import mingzhang.model.Project;
import mingzhang.model.Text;
import mingzhang.pages.view.SectionView;
import mingzhang.prose.Chapters;
import mingzhang.prose.Prose;
import mingzhang.prose.SiteLinks;
import mingzhang.read.Content;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Nearest;
import mingzhang.report.Place;
import mingzhang.standard.Standard;

/** Binds all texts of a disclosure to its figures. */
public final class ArticlesBinder {
  private final Prose prose;
  private final LinkTargets links;
  private final Function<String, Optional<String>> files;
  private final Findings findings;
  private final List<Passage> passages = new ArrayList<>();

  /**
   * A binder for texts of one language.
   *
   * @param files the text of a file by its name in messages
   */
  public ArticlesBinder(
      Prose prose, LinkTargets links, Function<String, Optional<String>> files, Findings findings) {
    this.prose = prose;
    this.links = links;
    this.files = files;
    this.findings = findings;
  }

  /** The texts as HTML; whatever is wrong with them is a finding. */
  public Articles bind(Disclosure disclosure, Standard standard) {
    return new Articles(
        overview(disclosure, standard),
        explanation(disclosure, standard),
        projects(disclosure, standard));
  }

  /** The texts bound so far, to be checked. */
  public List<Passage> passages() {
    return List.copyOf(passages);
  }

  private List<SectionView> overview(Disclosure disclosure, Standard standard) {
    List<SectionView> sections = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    List<String> expected = standard.overview().stream().map(Standard.Section::heading).toList();
    for (Chapters.Chapter chapter : disclosure.overview().map(Chapters::of).orElse(List.of())) {
      titles.add(chapter.heading());
      String id =
          standard.overview().stream()
              .filter(s -> s.heading().equals(chapter.heading()))
              .map(Standard.Section::id)
              .findFirst()
              .orElse("section-" + (sections.size() + 1));
      sections.add(
          section(id, chapter.heading(), chapter.text(), "overview.html", disclosure, standard));
    }
    for (String title : expected) {
      if (!titles.contains(title) && !disclosure.unreadable().contains(Content.OVERVIEW)) {
        Place place = disclosure.overview().map(t -> Place.of(t.file())).orElse(disclosure.place());
        Finding finding = Finding.error("missing-overview-section", place, title);
        Optional<String> near = Nearest.to(title, titles);
        findings.add(
            near.isPresent()
                ? finding.withHint("overview-heading", near.get(), title)
                : finding.withHint("missing-overview-section", title));
      }
    }
    return sections;
  }

  private List<SectionView> explanation(Disclosure disclosure, Standard standard) {
    List<SectionView> sections = new ArrayList<>();
    for (Standard.Section section : standard.sections()) {
      Text text = disclosure.sections().get(section.id());
      if (text != null) {
        sections.add(
            section(
                section.id(), section.heading(), text, "explanation.html", disclosure, standard));
      }
    }
    return sections;
  }

  private Map<String, List<SectionView>> projects(Disclosure disclosure, Standard standard) {
    Map<String, List<SectionView>> all = new LinkedHashMap<>();
    for (Project project : disclosure.projects()) {
      List<SectionView> texts = new ArrayList<>();
      standard
          .performance()
          .texts()
          .forEach(
              (id, title) -> {
                String text = project.texts().getOrDefault(id, "");
                if (!text.isEmpty()) {
                  Text source = new Text(project.place().file(), text);
                  String page = project.page();
                  texts.add(section(id, title, source, page, disclosure, standard));
                }
              });
      all.put(project.id(), texts);
    }
    return all;
  }

  private SectionView section(
      String id, String heading, Text text, String page, Disclosure disclosure, Standard standard) {
    SiteLinks own =
        new QuotedLinks(
            links.on(disclosure.folder() + page), text, disclosure.place().file(), files);
    Prose.Bound bound = prose.bind(text, disclosure, standard, id + "-", own, findings);
    Passage.Kind kind =
        switch (page) {
          case "overview.html" -> Passage.Kind.OVERVIEW;
          case "explanation.html" -> Passage.Kind.SECTION;
          default -> Passage.Kind.PROJECT;
        };
    if (bound.whole()) { // else its sentences may be those for a table without figures
      passages.add(new Passage(kind, heading, text, bound.markdown(), bound.figures()));
    }
    String html = bound.html();
    if (page.contains("/")) {
      html = html.replace("<a class=\"figure\" href=\"", "<a class=\"figure\" href=\"../");
    }
    return new SectionView(id, heading, html);
  }
}
