package mingzhang.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.model.ColumnReference;
import mingzhang.model.DirectoryEntry;
import mingzhang.model.MoneyUnit;
import mingzhang.model.Scope;
import mingzhang.model.Term;
import mingzhang.model.Text;
import mingzhang.report.Findings;
import mingzhang.standard.BudgetMatch;
import mingzhang.standard.FactSpec;
import mingzhang.standard.LegalPeriod;
import mingzhang.standard.Performance;
import mingzhang.standard.Presentation;
import mingzhang.standard.Rule;
import mingzhang.standard.Standard;
import mingzhang.standard.TableSpec;

/** Makes a standard from its YAML. */
final class StandardReader {
  private final MappingReader reader;
  private final Findings findings;

  StandardReader(Mapping mapping, Findings findings) {
    this.reader = new MappingReader(mapping, findings);
    this.findings = findings;
  }

  Standard read(Map<String, Text> texts) {
    try (reader) {
      reader.ignore("extends");
      MoneyUnit money =
          reader.mapping("money").map(MoneyUnits::read).orElse(MoneyUnits.TEN_THOUSAND);
      List<TableSpec> tables =
          reader.mappings("tables").stream()
              .map(t -> new TableSpecReader(t, money, findings).read())
              .toList();
      List<Rule> rules =
          reader.mappings("rules").stream().map(r -> RuleReader.read(r, findings)).toList();
      return new Standard(
          reader.requiredText("id"),
          reader.requiredText("title"),
          reader.text("language").orElse("zh-CN"),
          SiteReader.kind(reader),
          reader.choice("scope", Scope.WORDS).map(Scope::of).orElse(Scope.UNIT),
          reader.mappings("sources").stream()
              .map(
                  s ->
                      new Standard.Source(
                          s.requiredText("title"), SiteReader.webAddress(s, "url", findings)))
              .toList(),
          money,
          period("deadline"),
          period("unit_approval"),
          ClassificationReader.all(reader, findings),
          tables,
          facts(),
          titles("reasons"),
          reader.texts("lists"),
          sections("overview"),
          sections("sections"),
          performance(money),
          directory(),
          reader.mappings("terms").stream().map(StandardReader::term).toList(),
          reader.texts("words_to_explain"),
          presentation(),
          budget(),
          rules,
          texts,
          reader.place());
    }
  }

  static Term term(MappingReader term) {
    return new Term(
        term.requiredText("term"),
        term.requiredText("definition").strip(),
        term.texts("aliases"),
        term.text("source").orElse(""),
        term.place());
  }

  private LegalPeriod period(String key) {
    return reader
        .mapping(key)
        .map(m -> new LegalPeriod(m.integer("days").orElse(0), m.text("law").orElse("")))
        .orElse(LegalPeriod.NONE);
  }

  private Map<String, FactSpec> facts() {
    Map<String, FactSpec> facts = new LinkedHashMap<>();
    for (MappingReader f : reader.mappings("facts")) {
      String id = f.requiredText("id");
      boolean date = f.choice("kind", List.of("number", "date")).orElse("number").equals("date");
      FactSpec spec =
          new FactSpec(
              id,
              f.requiredText("title"),
              f.text("unit").orElse(""),
              f.integer("decimals").orElse(FactSpec.ANY),
              date,
              f.flag("required", false));
      facts.put(id, spec);
    }
    return facts;
  }

  /** A list of {@code {id, title}} as titles by id. */
  private Map<String, String> titles(String key) {
    return titles(reader, key);
  }

  private static Map<String, String> titles(MappingReader reader, String key) {
    Map<String, String> titles = new LinkedHashMap<>();
    reader.mappings(key).forEach(m -> titles.put(m.requiredText("id"), m.requiredText("title")));
    return titles;
  }

  private List<Standard.Section> sections(String key) {
    return reader.mappings(key).stream()
        .map(
            s ->
                new Standard.Section(
                    s.requiredText("id"), s.text("number").orElse(""), s.requiredText("title")))
        .toList();
  }

  private Performance performance(MoneyUnit money) {
    MappingReader p = reader.mapping("performance").orElse(null);
    if (p == null) {
      return new Performance(money, Map.of(), Map.of(), Map.of(), Map.of(), List.of());
    }
    MoneyUnit unit = p.text("unit").map(u -> MoneyUnits.named(u, 2)).orElse(money);
    List<Performance.IndicatorGroup> groups =
        p.mappings("indicators").stream()
            .map(g -> new Performance.IndicatorGroup(g.requiredText("title"), titles(g, "kinds")))
            .toList();
    return new Performance(
        unit,
        titles(p, "categories"),
        titles(p, "funds"),
        titles(p, "texts"),
        titles(p, "sides"),
        groups);
  }

  private Standard.Directory directory() {
    MappingReader d = reader.mapping("directory").orElse(null);
    if (d == null) {
      return new Standard.Directory("", "", List.of());
    }
    Map<String, DirectoryEntry> entries = new LinkedHashMap<>();
    for (MappingReader e : d.mappings("entries")) {
      String parent = e.text("parent").orElse("");
      int level = entries.containsKey(parent) ? entries.get(parent).level() + 1 : 1;
      String code = e.requiredText("code");
      entries.put(code, new DirectoryEntry(code, level, parent, e.requiredText("name")));
    }
    return new Standard.Directory(
        d.requiredText("title"), d.text("document").orElse(""), List.copyOf(entries.values()));
  }

  private BudgetMatch budget() {
    MappingReader b = reader.mapping("budget").orElse(null);
    return b == null
        ? new BudgetMatch(Map.of(), Map.of(), Map.of(), reader.place())
        : new BudgetMatch(
            columns(b, "columns"), words(b, "figures"), columns(b, "repeats"), b.place());
  }

  private static Map<String, String> words(MappingReader reader, String key) {
    return reader.mapping(key).map(MappingReader::words).orElse(Map.of());
  }

  private static Map<ColumnReference, ColumnReference> columns(MappingReader reader, String key) {
    Map<ColumnReference, ColumnReference> columns = new LinkedHashMap<>();
    words(reader, key)
        .forEach((c, of) -> columns.put(ColumnReference.parse(c), ColumnReference.parse(of)));
    return columns;
  }

  private Presentation presentation() {
    MappingReader p = reader.mapping("presentation").orElse(null);
    if (p == null) {
      return new Presentation(Map.of(), "", "", List.of(), List.of(), List.of(), List.of());
    }
    return new Presentation(
        words(p, "parts"),
        p.text("income").orElse(""),
        p.text("expenditure").orElse(""),
        p.mappings("key_figures").stream()
            .map(
                k ->
                    new Presentation.KeyFigure(
                        k.requiredText("title"),
                        k.requiredText("figure"),
                        k.text("reason").orElse("")))
            .toList(),
        p.texts("accounts").stream().map(ColumnReference::parse).toList(),
        p.mappings("charts").stream().map(StandardReader::chart).toList(),
        p.mappings("flows").stream().map(StandardReader::flow).toList());
  }

  private static Presentation.Flow flow(MappingReader f) {
    return new Presentation.Flow(
        f.requiredText("id"),
        f.requiredText("title"),
        f.text("description").orElse(""),
        f.requiredText("from"),
        f.texts("sources"),
        f.requiredText("to"),
        f.texts("uses"));
  }

  private static Presentation.Chart chart(MappingReader c) {
    return new Presentation.Chart(
        c.requiredText("id"),
        c.requiredText("title"),
        c.text("description").orElse(""),
        c.text("table").orElse(""),
        c.text("column").orElse(""),
        c.integer("level").orElse(1),
        c.texts("figures"),
        c.flag("across", false));
  }
}
