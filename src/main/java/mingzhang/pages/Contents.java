package mingzhang.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mingzhang.model.Disclosure;
import mingzhang.model.Project;
import mingzhang.model.Table;
import mingzhang.model.Words;
import mingzhang.pages.view.EntryView;
import mingzhang.pages.view.Link;
import mingzhang.pages.view.PartView;
import mingzhang.standard.Standard;

/** The contents of a disclosure: its four statutory parts and their pages. */
final class Contents {
  private final Disclosure disclosure;
  private final Standard standard;
  private final Words words;
  private final List<Part> parts;

  /** A part, the same on every page but for the ways to its entries. */
  private record Part(String title, List<Entry> entries) {}

  private record Entry(String text, String target, String note, boolean muted) {
    EntryView from(String file) {
      String href = Href.relative(file, target);
      return new EntryView(new Link(text, href, target.equals(file)), note, muted);
    }
  }

  Contents(Disclosure disclosure, Standard standard, Words words) {
    this.disclosure = disclosure;
    this.standard = standard;
    this.words = words;
    this.parts =
        Stream.of(
                new Part(title("overview"), overview()),
                new Part(title("tables"), tables()),
                new Part(title("explanation"), explanation()),
                new Part(
                    title("terms"),
                    List.of(
                        new Entry(words.say("nav.glossary"), "../../glossary.html", "", false))))
            .filter(p -> !p.entries().isEmpty())
            .toList();
  }

  /** The contents as seen from one of its pages, or from its home (empty). */
  List<PartView> of(String file) {
    List<PartView> views = new ArrayList<>();
    for (Part part : parts) {
      List<EntryView> entries = new ArrayList<>(part.entries().size());
      for (Entry entry : part.entries()) {
        entries.add(entry.from(file));
      }
      views.add(new PartView(part.title(), List.copyOf(entries)));
    }
    return List.copyOf(views);
  }

  private String title(String id) {
    Map<String, String> titles = standard.presentation().parts();
    return titles.containsKey(id) ? titles.get(id) : words.say("part." + id);
  }

  private List<Entry> overview() {
    return disclosure.overview().isEmpty()
        ? List.of()
        : List.of(new Entry(words.say("page.overview"), "overview.html", "", false));
  }

  private List<Entry> tables() {
    List<Entry> entries = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      String text = table.fullTitle();
      String note = table.isBlank() ? words.say("table.empty") : "";
      entries.add(new Entry(text, table.id() + ".html", note, table.isBlank()));
    }
    return entries;
  }

  private List<Entry> explanation() {
    List<Entry> entries = new ArrayList<>();
    if (!disclosure.sections().isEmpty()) {
      entries.add(new Entry(words.say("page.explanation"), "explanation.html", "", false));
    }
    for (Project project : disclosure.projects()) {
      entries.add(new Entry(words.say("page.project", project.name()), project.page(), "", false));
    }
    if (!standard.directory().entries().isEmpty()) {
      entries.add(new Entry(standard.directory().title(), "directory.html", "", false));
    }
    if (ExecutionViews.areThere(disclosure)) {
      entries.add(new Entry(words.say("page.execution"), ExecutionViews.PAGE, "", false));
    }
    entries.add(new Entry(words.say("page.checks"), "checks.html", "", false));
    if (!disclosure.corrections().isEmpty()) {
      entries.add(new Entry(words.say("page.corrections"), "corrections.html", "", false));
    }
    return entries;
  }
}
