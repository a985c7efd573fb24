package mingzhang.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mingzhang.model.Disclosure;
import mingzhang.model.Project;
import mingzhang.model.Table;
import mingzhang.pages.view.EntryView;
import mingzhang.pages.view.Link;
import mingzhang.pages.view.PartView;
import mingzhang.standard.Standard;

/** The contents of a disclosure: its four statutory parts and their pages. */
final class Contents {
  private final Disclosure disclosure;
  private final Standard standard;
  private final Words words;

  Contents(Disclosure disclosure, Standard standard, Words words) {
    this.disclosure = disclosure;
    this.standard = standard;
    this.words = words;
  }

  /** The contents as seen from one of its pages, or from its home (empty). */
  List<PartView> of(String file) {
    Map<String, String> parts = standard.presentation().parts();
    List<PartView> all = new ArrayList<>();
    all.add(new PartView(title(parts, "overview"), overview(file)));
    all.add(new PartView(title(parts, "tables"), tables(file)));
    all.add(new PartView(title(parts, "explanation"), explanation(file)));
    all.add(
        new PartView(
            title(parts, "terms"),
            List.of(entry(file, words.say("nav.glossary"), "../../glossary.html", "", false))));
    return all.stream().filter(p -> !p.entries().isEmpty()).toList();
  }

  private String title(Map<String, String> parts, String id) {
    return parts.containsKey(id) ? parts.get(id) : words.say("part." + id);
  }

  private List<EntryView> overview(String file) {
    return disclosure.overview().isEmpty()
        ? List.of()
        : List.of(entry(file, words.say("page.overview"), "overview.html", "", false));
  }

  private List<EntryView> tables(String file) {
    List<EntryView> entries = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      String text = words.say("table.number", table.number()) + " " + table.title();
      String note = table.isEmpty() ? words.say("table.empty") : "";
      entries.add(entry(file, text, table.id() + ".html", note, table.isEmpty()));
    }
    return entries;
  }

  private List<EntryView> explanation(String file) {
    List<EntryView> entries = new ArrayList<>();
    if (!disclosure.sections().isEmpty()) {
      entries.add(entry(file, words.say("page.explanation"), "explanation.html", "", false));
    }
    for (Project project : disclosure.projects()) {
      entries.add(
          entry(
              file,
              words.say("page.project", project.name()),
              "projects/" + project.id() + ".html",
              "",
              false));
    }
    if (!standard.directory().entries().isEmpty()) {
      entries.add(entry(file, standard.directory().title(), "directory.html", "", false));
    }
    entries.add(entry(file, words.say("page.checks"), "checks.html", "", false));
    if (!disclosure.corrections().isEmpty()) {
      entries.add(entry(file, words.say("page.corrections"), "corrections.html", "", false));
    }
    return entries;
  }

  private static EntryView entry(
      String file, String text, String target, String note, boolean muted) {
    String href = Href.relative(file, target);
    return new EntryView(new Link(text, href, target.equals(file)), note, muted);
  }
}
