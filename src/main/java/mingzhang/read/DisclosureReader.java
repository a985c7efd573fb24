package mingzhang.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Contact;
import mingzhang.model.Fact;
import mingzhang.model.Reference;
import mingzhang.model.Scope;
import mingzhang.model.Unit;
import mingzhang.model.Waiver;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.standard.FactSpec;
import mingzhang.standard.Rule;
import mingzhang.standard.Standard;

/**
 * Reads {@code disclosure.yaml}: everything about a disclosure that is not a table, a project or a
 * text.
 */
final class DisclosureReader {
  private static final List<String> DATES =
      List.of("congress", "finance_approved", "approved", "published");

  private final Mapping mapping;
  private final MappingReader reader;
  private final Findings findings;

  DisclosureReader(Mapping mapping, Findings findings) {
    this.mapping = mapping;
    this.reader = new MappingReader(mapping, findings);
    this.findings = findings;
  }

  MappingReader reader() {
    return reader;
  }

  Unit unit(String id) {
    Optional<MappingReader> unit = reader.mapping("unit");
    if (unit.isEmpty()) {
      reader.missing("unit");
      return new Unit(id, id, id, "", "");
    }
    String name = unit.get().requiredText("name");
    return new Unit(
        id,
        name,
        unit.get().text("short_name").orElse(name),
        unit.get().text("department").orElse(""),
        unit.get().text("code").orElse(""));
  }

  /** Ids of the units whose figures a department sums up. */
  List<String> units() {
    return reader.texts("units");
  }

  /** The same, each once; a unit has none. */
  List<String> units(Standard standard) {
    if (reader.has("units") && standard.scope() == Scope.UNIT) {
      findings.add(
          Finding.error("units-of-unit", reader.place("units"), standard.id())
              .withHint("units-of-unit"));
      reader.ignore("units");
      return List.of();
    }
    Set<String> once = new LinkedHashSet<>();
    for (Node node : reader.list("units")) {
      Shapes.scalar(node, "units", findings)
          .filter(s -> !once.add(s.text()))
          .ifPresent(s -> findings.add(Finding.error("unit-twice", s.place(), s.text())));
    }
    if (once.isEmpty() && standard.scope() == Scope.DEPARTMENT) {
      findings.add(Finding.hint("no-units", reader.place("units")).withHint("no-units"));
    }
    return List.copyOf(once);
  }

  String status() {
    return reader.choice("status", List.of("draft", "review", "published")).orElse("published");
  }

  /** The first day on which it is public; {@code unknown} would be no embargo and is a finding. */
  Optional<LocalDate> publishOn() {
    reader
        .scalar("publish_on")
        .filter(s -> s.text().equals("unknown"))
        .ifPresent(
            s ->
                findings.add(
                    Finding.error("bad-date", s.place(), s.text()).withHint("publish-on")));
    return reader.date("publish_on");
  }

  Map<String, String> dates() {
    Map<String, String> dates = new LinkedHashMap<>();
    reader
        .mapping("dates")
        .ifPresent(
            at -> DATES.forEach(id -> at.date(id).ifPresent(day -> dates.put(id, day.toString()))));
    return dates;
  }

  /** Marks of the document as registered: index number, document number, day of issue. */
  Map<String, String> document() {
    Map<String, String> marks = new LinkedHashMap<>();
    reader
        .mapping("document")
        .ifPresent(
            at -> {
              at.text("index_number").ifPresent(t -> marks.put("index_number", t));
              at.text("number").ifPresent(t -> marks.put("number", t));
              at.date("issued").ifPresent(day -> marks.put("issued", day.toString()));
            });
    return marks;
  }

  List<Contact> contacts() {
    return SiteReader.contacts(reader);
  }

  /** Facts by id; those that the standard does not know are findings. */
  Map<String, Fact> facts(Standard standard) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    MappingReader at = reader.mapping("facts").orElse(null);
    if (at == null) {
      return facts;
    }
    for (FactSpec spec : standard.facts().values()) {
      if (at.has(spec.id())) {
        String date = spec.date() ? at.date(spec.id()).map(Object::toString).orElse("") : "";
        Absent known = date.isEmpty() ? Absent.UNKNOWN : Absent.NIL;
        Cell cell = spec.date() ? known : at.cell(spec.id());
        facts.put(spec.id(), new Fact(spec.id(), spec.title(), spec.unit(), cell, date));
      }
    }
    return facts;
  }

  /**
   * Figures by reference, of the year before or of the budget; a reference that names nothing of
   * the standard is a finding.
   *
   * @param key {@code prior} or {@code budget}
   */
  Map<String, Cell> figures(String key, Standard standard) {
    Map<String, Cell> figures = new LinkedHashMap<>();
    MappingReader at = reader.mapping(key).orElse(null);
    if (at == null) {
      return figures;
    }
    for (Mapping.Entry entry : at.others()) {
      Reference reference = Reference.parse(entry.key());
      boolean known =
          reference != null
              && (reference.isFact()
                  ? standard.facts().containsKey(reference.row())
                  : standard.table(reference.table()).stream()
                      .flatMap(t -> t.sides().stream())
                      .flatMap(s -> s.columns().stream())
                      .anyMatch(c -> c.id().equals(reference.column())));
      if (!known) {
        findings.add(
            Finding.error("prior-reference", entry.keyPlace(), entry.key())
                .withHint("prior-reference"));
      }
      if (at.cell(entry.key()) instanceof Amount amount) {
        figures.put(entry.key(), amount);
      }
    }
    return figures;
  }

  /** Words by id, where the ids are told by the standard. */
  Map<String, String> words(String key, Iterable<String> ids) {
    Map<String, String> words = new LinkedHashMap<>();
    reader
        .mapping(key)
        .ifPresent(at -> ids.forEach(id -> at.text(id).ifPresent(t -> words.put(id, t.strip()))));
    return words;
  }

  Map<String, List<String>> lists(Standard standard) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    reader
        .mapping("lists")
        .ifPresent(at -> standard.lists().forEach(id -> lists.put(id, at.texts(id))));
    return lists;
  }

  /** Waivers; a rule that the standard does not have is a finding. */
  List<Waiver> waivers(Standard standard) {
    List<String> rules = standard.rules().stream().map(Rule::id).toList();
    List<Waiver> waivers = new ArrayList<>();
    for (MappingReader at : reader.mappings("waivers")) {
      String rule = at.choice("rule", rules).orElse("");
      if (!at.has("rule")) {
        at.missing("rule");
      }
      String date = at.date("date").map(Object::toString).orElse("");
      if (!at.has("date")) {
        at.missing("date");
      }
      waivers.add(
          new Waiver(
              rule, at.text("where").orElse(""), at.requiredText("reason"), date, at.place()));
    }
    return waivers;
  }

  private static Optional<String> word(Node item) {
    return item instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
  }

  /**
   * Where each value stands, by its key; those of a mapping by its key and theirs, words of a list
   * by its key and themselves.
   */
  Map<String, Place> places() {
    Map<String, Place> places = new LinkedHashMap<>();
    for (Mapping.Entry entry : mapping.entries()) {
      places.put(entry.key(), entry.value().place());
      if (entry.value() instanceof Mapping inside) {
        inside.entries().forEach(e -> places.put(entry.key() + "." + e.key(), e.value().place()));
      }
      if (entry.value() instanceof Sequence items) {
        items
            .items()
            .forEach(i -> word(i).ifPresent(w -> places.put(entry.key() + "." + w, i.place())));
      }
    }
    return places;
  }

  /** Keeps the order of the standard for what the standard lists. */
  static <T> List<T> ordered(List<String> order, Map<String, T> found) {
    List<T> sorted = new ArrayList<>();
    order.forEach(id -> Optional.ofNullable(found.get(id)).ifPresent(sorted::add));
    return sorted;
  }
}
