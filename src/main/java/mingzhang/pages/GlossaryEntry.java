package mingzhang.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.model.Anchors;
import mingzhang.model.Term;
import mingzhang.pages.view.Link;
import mingzhang.pages.view.TermView;
import mingzhang.prose.Markdown;
import mingzhang.prose.MarkdownText;
import mingzhang.report.Findings;

/**
 * A term of the glossary.
 *
 * @param id address on the page
 * @param term the term
 * @param html definition, safe to print raw
 * @param summaries the disclosures that may use it
 */
public record GlossaryEntry(String id, Term term, String html, List<Summary> summaries) {
  /**
   * The terms of all standards in use and of the site; the site's own definition of a term wins.
   */
  public static List<GlossaryEntry> all(
      List<Term> statutory,
      List<Term> own,
      List<Summary> summaries,
      LinkTargets links,
      Findings findings) {
    Map<String, Term> terms = new LinkedHashMap<>();
    statutory.forEach(t -> terms.put(t.name(), t));
    own.forEach(t -> terms.put(t.name(), t));
    Markdown markdown = new Markdown(links.on("glossary.html"), findings);
    List<GlossaryEntry> entries = new ArrayList<>();
    for (Term term : terms.values()) {
      MarkdownText text =
          new MarkdownText(
              term.definition(), term.place().file(), Math.max(1, term.place().line()));
      entries.add(
          new GlossaryEntry(Anchors.word(term.name()), term, markdown.html(text), summaries));
    }
    return entries;
  }

  /** What the glossary shows of it, with the pages that use it. */
  TermView view() {
    return new TermView(id, term.name(), term.aliases(), html, term.source(), uses());
  }

  /** The way to it from the root. */
  String url() {
    return "glossary.html#" + id;
  }

  private List<Link> uses() {
    List<Link> uses = new ArrayList<>();
    for (Summary summary : summaries) {
      for (String file : summary.termUses().getOrDefault(term.name(), List.of())) {
        String url = summary.folder() + file;
        uses.add(Link.to(summary.pages().getOrDefault(file, url), url));
      }
    }
    return uses;
  }
}
