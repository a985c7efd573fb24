package mingzhang.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.model.Anchors;
import mingzhang.model.Term;
import mingzhang.pages.view.SectionView;

/**
 * Links terms of the glossary where texts use them: the longest name that fits, each term once a
 * section, never inside links, headings and code.
 */
public final class TermLinks {
  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9]+)[^>]*>");
  private static final Set<String> CLOSED = Set.of("a", "code", "pre", "h3", "h4", "h5", "h6");

  private final Map<String, Term> byName = new HashMap<>();
  private final Pattern names;

  /** Links to the terms of a glossary, their aliases included. */
  public TermLinks(List<Term> terms) {
    for (Term term : terms) {
      byName.put(term.name(), term);
      term.aliases().forEach(alias -> byName.put(alias, term));
    }
    List<String> longest = new ArrayList<>(byName.keySet());
    longest.sort(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n));
    this.names =
        longest.isEmpty()
            ? Pattern.compile("(?!)")
            : Pattern.compile(String.join("|", longest.stream().map(Pattern::quote).toList()));
  }

  /** The same texts with links to the glossary. */
  public Articles link(Articles articles) {
    Map<String, List<SectionView>> projects = new LinkedHashMap<>();
    articles.projects().forEach((id, texts) -> projects.put(id, link(texts, "../../../")));
    return new Articles(
        link(articles.overview(), "../../"), link(articles.explanation(), "../../"), projects);
  }

  private List<SectionView> link(List<SectionView> sections, String root) {
    return sections.stream()
        .map(s -> new SectionView(s.id(), s.heading(), html(s.html(), root)))
        .toList();
  }

  /** One section: words between tags become links, the first time each term comes. */
  String html(String html, String root) {
    StringBuilder out = new StringBuilder(html.length() + 256);
    Set<Term> told = new HashSet<>();
    Matcher tag = TAG.matcher(html);
    int at = 0;
    int closed = 0;
    while (tag.find()) {
      words(html.substring(at, tag.start()), closed == 0, told, root, out);
      out.append(tag.group());
      if (CLOSED.contains(tag.group(2))) {
        closed += tag.group(1).isEmpty() ? 1 : -1;
      }
      at = tag.end();
    }
    words(html.substring(at), closed == 0, told, root, out);
    return out.toString();
  }

  private void words(String text, boolean open, Set<Term> told, String root, StringBuilder out) {
    if (!open) {
      out.append(text);
      return;
    }
    Matcher name = names.matcher(text);
    int at = 0;
    while (name.find()) {
      Term term = byName.get(name.group());
      if (term != null && told.add(term)) {
        out.append(text, at, name.start()).append("<a class=\"term\" href=\"").append(root);
        out.append("glossary.html#").append(Anchors.word(term.name())).append("\" title=\"");
        out.append(plain(term.definition())).append("\">").append(name.group()).append("</a>");
        at = name.end();
      }
    }
    out.append(text, at, text.length());
  }

  /** A definition as the text of an attribute, without the marks of Markdown. */
  private static String plain(String definition) {
    return definition
        .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
        .replaceAll("[*_`]", "")
        .replaceAll("\\s*\\n\\s*", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;");
  }
}
