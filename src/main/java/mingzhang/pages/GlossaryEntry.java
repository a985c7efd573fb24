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

/** A term of the glossary with the pages that use it. */
public record GlossaryEntry(TermView view) {
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
          new GlossaryEntry(
              new TermView(
                  Anchors.word(term.name()),
                  term.name(),
                  term.aliases(),
                  markdown.html(text),
                  term.source(),
                  uses(term, summaries))));
    }
    return entries;
  }

  private static List<Link> uses(Term term, List<Summary> summaries) {
    List<Link> uses = new ArrayList<>();
    for (Summary summary : summaries) {
      for (String url : summary.termUses().getOrDefault(term.name(), List.of())) {
        uses.add(Link.to(summary.pages().getOrDefault(url, url), url));
      }
    }
    return uses;
  }
}
