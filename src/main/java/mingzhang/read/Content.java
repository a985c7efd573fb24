package mingzhang.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mingzhang.model.Audience;
import mingzhang.model.CodeChange;
import mingzhang.model.Disclosure;
import mingzhang.model.Project;
import mingzhang.model.Site;
import mingzhang.model.Table;
import mingzhang.model.Term;
import mingzhang.model.Text;
import mingzhang.model.Unit;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Nearest;
import mingzhang.report.Place;
import mingzhang.standard.Standard;
import mingzhang.standard.TableSpec;

/**
 * A content folder: its site, and its disclosures one by one, so that memory does not grow with the
 * site.
 */
public final class Content {
  private final Path root;
  private final Findings findings;
  private final SourceFiles files;
  private final Folder folder;
  private final Standards standards;

  /** The id of the overview among unreadable files. */
  public static final String OVERVIEW = "overview";

  /** A disclosure that is not read yet: its fiscal year and its folder. */
  public record Location(int year, String unit, Path folder) {
    /** Its name among all disclosures, for example {@code 2025/government-office}. */
    public String key() {
      return year + "/" + unit;
    }
  }

  /** A disclosure and the standard it follows. */
  public record Read(Disclosure disclosure, Standard standard) {}

  /**
   * Opens a content folder.
   *
   * @param shown how the user calls it
   */
  public Content(Path root, String shown, Findings findings) {
    this.root = root;
    this.findings = findings;
    this.files = new SourceFiles(root, shown, findings);
    this.folder = new Folder(files, findings);
    this.standards = new Standards(root.resolve("standards"), files, findings);
  }

  /** Where it is. */
  public Path root() {
    return root;
  }

  /** The reader of its files. */
  public SourceFiles files() {
    return files;
  }

  /** A standard by its id; empty where a finding at the place says why there is none. */
  public Optional<Standard> standard(String id, int year, Place place) {
    return standards.find(id, year, place, findings);
  }

  /** The site; empty where site.yaml cannot be understood. */
  public Optional<Site> site() {
    folder.only(Folder.OF_SITE, root);
    standards.strays(folder);
    List<Term> terms =
        beside("glossary.yaml").map(m -> SiteReader.terms(m, findings)).orElse(List.of());
    List<CodeChange> changes =
        beside("crosswalk.yaml").map(m -> SiteReader.crosswalk(m, findings)).orElse(List.of());
    return files
        .yaml(root.resolve("site.yaml"))
        .map(m -> SiteReader.site(m, terms, changes, findings));
  }

  private Optional<Mapping> beside(String name) {
    Path file = root.resolve(name);
    return Files.exists(file) ? files.yaml(file) : Optional.empty();
  }

  /** The disclosures, latest year first, units by their ids. */
  public List<Location> locations() {
    List<Location> found = new ArrayList<>();
    for (Path year : folder.folders(root.resolve("budgets"))) {
      String name = year.getFileName().toString();
      if (!name.matches("(19|20)\\d\\d")) {
        findings.add(Finding.error("bad-year", Place.of(files.name(year)), name));
        continue;
      }
      for (Path unit : folder.folders(year)) {
        found.add(new Location(Integer.parseInt(name), unit.getFileName().toString(), unit));
      }
    }
    found.sort((a, b) -> b.year() == a.year() ? a.unit().compareTo(b.unit()) : b.year() - a.year());
    return found;
  }

  private Content(Content other, Findings findings) {
    this.root = other.root;
    this.findings = findings;
    this.files = other.files.with(findings);
    this.folder = new Folder(files, findings);
    this.standards = other.standards;
  }

  /** The same folder, whose disclosures tell their findings elsewhere; standards are shared. */
  public Content with(Findings own) {
    return new Content(this, own);
  }

  /** The beginning of a disclosure; what is wrong with it is told when all of it is read. */
  public Optional<Announced> announced(Location at) {
    Findings later = new Findings();
    return new SourceFiles(root, "", later)
        .yaml(at.folder().resolve("disclosure.yaml"))
        .map(m -> new DisclosureReader(m, later))
        .map(d -> new Announced(d.unit(at.unit()).name(), d.status(), d.publishOn(), d.units()));
  }

  /** The file that the disclosure of a unit for a year begins with. */
  public Place place(int year, String unit) {
    return Place.of(files.name(location(year, unit).folder().resolve("disclosure.yaml")));
  }

  /** Where the disclosure of a unit for a year is, or would be. */
  Location location(int year, String unit) {
    return new Location(
        year, unit, root.resolve("budgets").resolve(String.valueOf(year)).resolve(unit));
  }

  /** Ids of the units that have a disclosure for a year. */
  List<String> units(int year) {
    return folder.folders(root.resolve("budgets").resolve(String.valueOf(year))).stream()
        .map(p -> p.getFileName().toString())
        .toList();
  }

  /** The disclosure of a unit for a year, if it is shown. */
  public Optional<Disclosure> shown(int year, String unit, Audience audience) {
    Location at = location(year, unit);
    return Files.isDirectory(at.folder())
        ? disclosure(at).map(Read::disclosure).filter(audience::sees)
        : Optional.empty();
  }

  /** Reads one disclosure; empty where it cannot be understood at all. */
  public Optional<Read> disclosure(Location at) {
    return files.yaml(at.folder().resolve("disclosure.yaml")).flatMap(m -> disclosure(at, m));
  }

  private Optional<Read> disclosure(Location at, Mapping mapping) {
    folder.only(Folder.OF_DISCLOSURE, at.folder());
    DisclosureReader d = new DisclosureReader(mapping, findings);
    String id = d.reader().requiredText("standard");
    Optional<Standard> standard =
        id.isEmpty()
            ? Optional.empty()
            : standards.find(id, at.year(), d.reader().place("standard"), findings);
    Optional<Read> read = standard.map(s -> new Read(disclosure(at, s, d), s));
    if (read.isPresent()) {
      d.reader().close();
    }
    return read;
  }

  private Disclosure disclosure(Location at, Standard s, DisclosureReader d) {
    List<String> tableIds = s.tables().stream().map(TableSpec::id).toList();
    List<Table> tables = tables(at, s, d.words("empty_reasons", tableIds));
    Unit unit = d.unit(at.unit());
    return new Disclosure(
        unit,
        d.units(s),
        at.year(),
        s.id(),
        d.status(),
        d.publishOn(),
        d.dates(),
        d.document(),
        tables,
        ProjectOrder.of(projects(at, s), tables),
        d.facts(s),
        d.figures("prior", s),
        BudgetReader.read(d, at.folder(), unit, at.year(), s, tables, files, findings),
        d.words("reasons", s.reasons().keySet()),
        d.lists(s),
        text(at.folder().resolve("overview.md")),
        sections(at, s),
        d.contacts(),
        new Documents(root, files, findings).of(folder.all(at.folder().resolve("files"))),
        d.waivers(s),
        new CorrectionReader(s, tables, findings).read(d.reader()),
        unreadable(at, s),
        place(at.year(), at.unit()),
        d.places());
  }

  private List<Table> tables(Location at, Standard standard, Map<String, String> reasons) {
    Map<String, Table> found = new LinkedHashMap<>();
    TableReader reader = new TableReader(standard, findings);
    for (Path file : folder.files(at.folder().resolve("tables"), ".yaml")) {
      String id = Folder.id(file);
      Optional<TableSpec> spec = standard.table(id);
      if (spec.isEmpty()) {
        unknown("unknown-table", file, id, standard.tables().stream().map(TableSpec::id).toList());
      } else {
        files
            .yaml(file)
            .ifPresent(m -> found.put(id, reader.read(spec.get(), m, files.name(file), reasons)));
      }
    }
    List<String> order = standard.tables().stream().map(TableSpec::id).toList();
    return DisclosureReader.ordered(order, found);
  }

  private List<Project> projects(Location at, Standard standard) {
    ProjectReader reader = new ProjectReader(standard, findings);
    List<Project> found = new ArrayList<>();
    for (Path file : folder.files(at.folder().resolve("projects"), ".yaml")) {
      files.yaml(file).ifPresent(m -> found.add(reader.read(Folder.id(file), m, files.name(file))));
    }
    return found;
  }

  /** The text of each section of the standard: the office's own where it has one. */
  private Map<String, Text> sections(Location at, Standard standard) {
    Map<String, Text> texts = new LinkedHashMap<>();
    Map<String, Text> own = new LinkedHashMap<>();
    List<String> ids = standard.sections().stream().map(Standard.Section::id).toList();
    for (Path file : folder.files(at.folder().resolve("explanation"), ".md")) {
      String id = Folder.id(file);
      if (!ids.contains(id)) {
        unknown("unknown-section", file, id, ids);
      } else {
        text(file).ifPresent(t -> own.put(id, t));
      }
    }
    for (String id : ids) {
      Text text = own.getOrDefault(id, standard.texts().get(id));
      if (text == null) {
        findings.add(
            Finding.error("missing-section", Place.of(files.name(at.folder())), id)
                .withHint("missing-section", id, standard.id()));
      } else {
        texts.put(id, text);
      }
    }
    return texts;
  }

  private Optional<Text> text(Path file) {
    return Files.exists(file)
        ? files.markdown(file).map(s -> new Text(s.name(), s.text()))
        : Optional.empty();
  }

  /** Tables and texts whose files have errors; asked when all of them have been read. */
  private Set<String> unreadable(Location at, Standard standard) {
    Set<String> ids = new TreeSet<>();
    standard.tables().forEach(t -> unreadable(at, "tables/" + t.id() + ".yaml", t.id(), ids));
    standard.sections().forEach(s -> unreadable(at, "explanation/" + s.id() + ".md", s.id(), ids));
    unreadable(at, "overview.md", OVERVIEW, ids);
    if (findings.hasErrorsIn(files.name(at.folder().resolve("tables")))) {
      standard.tables().forEach(t -> ids.add(t.id()));
    }
    return ids;
  }

  private void unreadable(Location at, String file, String id, Set<String> ids) {
    if (findings.hasErrorsIn(files.name(at.folder().resolve(file)))) {
      ids.add(id);
    }
  }

  private void unknown(String id, Path file, String name, List<String> existing) {
    Finding finding = Finding.error(id, Place.of(files.name(file)), name);
    findings.add(
        Nearest.to(name, existing)
            .map(n -> finding.withHint("did-you-mean", n))
            .orElse(finding.withHint("there-are", String.join(", ", existing))));
  }
}
