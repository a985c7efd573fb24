package mingzhang.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mingzhang.intake.sheet.Sheet;
import mingzhang.intake.sheet.Workbook;
import mingzhang.intake.sheet.Workbooks;
import mingzhang.model.Table;
import mingzhang.read.Mapping;
import mingzhang.read.SourceFiles;
import mingzhang.read.Standards;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.report.Severity;
import mingzhang.standard.Standard;
import mingzhang.standard.TableSpec;

/**
 * An import: opens spreadsheets, finds the tables of the standard in them, and makes the files of a
 * disclosure. Nothing is guessed: what cannot be placed is told, and then nothing is written.
 */
public final class Intake {
  /** How many tables are told with their titles; more of them make an endless line. */
  private static final int TITLED = 5;

  private final IntakeRequest request;
  private final Findings findings = new Findings();
  private final Map<TableSpec, List<Block>> tables = new LinkedHashMap<>();
  private final Map<TableSpec, List<Taken>> taken = new HashMap<>();
  private final List<Form> forms = new ArrayList<>();

  /** An import. */
  public Intake(IntakeRequest request) {
    this.request = request;
  }

  /** Imports. */
  public IntakeOutcome run() {
    Path content = request.content();
    SourceFiles sources = new SourceFiles(content, request.shown(), findings);
    Optional<Standard> standard =
        new Standards(content.resolve("standards"), sources, findings)
            .find(request.standard(), request.year(), Place.of(request.shown()), findings);
    List<Workbook> workbooks = new ArrayList<>();
    for (IntakeRequest.Source source : request.sources()) {
      new Workbooks(findings).open(source.file(), source.shown()).ifPresent(workbooks::add);
    }
    if (standard.isEmpty()) {
      return new IntakeOutcome(findings.sorted(), Optional.empty(), List.of(), List.of(), false);
    }
    workbooks.forEach(w -> workbook(w, standard.get()));
    Existing existing = Existing.of(content, request, standard.get(), sources, findings);
    tables.values().stream()
        .flatMap(List::stream)
        .forEach(block -> Offices.check(block, existing.offices(), findings));
    NewFiles files = new NewFiles(request.folder());
    Brought brought = files(standard.get(), existing, sources, files);
    if (request.keep()) {
      workbooks.forEach(w -> files.keep(w));
    }
    boolean write =
        files.size() > 0
            && (request.partial() || !findings.hasErrors())
            && files.write(findings, request.shownFolder());
    return new IntakeOutcome(
        findings.sorted(), Optional.of(brought), files.changed(), files.unchanged(), write);
  }

  /** A file that has nothing of the standard is probably the wrong one, and must not be kept. */
  private void workbook(Workbook workbook, Standard standard) {
    int before = tables.values().stream().mapToInt(List::size).sum() + forms.size();
    workbook.sheets().forEach(s -> sheet(s, standard));
    int after = tables.values().stream().mapToInt(List::size).sum() + forms.size();
    boolean told =
        findings.sorted().stream()
            .anyMatch(
                f ->
                    f.severity() == Severity.ERROR && f.place().document().equals(workbook.file()));
    if (before == after && !told) {
      findings.add(
          Finding.error("workbook-without-table", Place.of(workbook.file()))
              .withHint("workbook-without-table"));
    }
  }

  private void sheet(Sheet sheet, Standard standard) {
    if (sheet.rows().isEmpty()) {
      return;
    }
    if (sheet.hidden()) {
      findings.add(Finding.warning("sheet-hidden", sheet.place()).withHint("sheet-hidden"));
      return;
    }
    if (PublishedSheets.isAbout(sheet)) {
      return;
    }
    if (PublishedSheets.isTargets(sheet)) {
      findings.add(Finding.warning("targets-left-out", sheet.place()).withHint("targets-left-out"));
      return;
    }
    if (Form.isOn(sheet)) {
      forms.addAll(Form.on(sheet));
      return;
    }
    int before = findings.sorted().size();
    List<Block> blocks = new BlockFinder(standard, request.year(), findings).blocks(sheet);
    blocks.forEach(this::page);
    if (blocks.isEmpty() && before == findings.sorted().size()) {
      boolean figures = !Figures.in(sheet, sheet.rows()).isEmpty();
      Finding finding =
          figures
              ? Finding.error("sheet-without-table", sheet.place())
              : Finding.warning("sheet-without-table", sheet.place());
      findings.add(finding.withHint("sheet-without-table"));
    }
  }

  private void page(Block block) {
    List<Block> pages = tables.computeIfAbsent(block.layout().spec(), t -> new ArrayList<>());
    if (!pages.isEmpty() && !block.continues(pages.get(pages.size() - 1))) {
      findings.add(
          Finding.error(
                  "imported-twice",
                  block.sheet().place(block.header().top(), 0),
                  block.layout().spec().title(),
                  pages.get(0).sheet().place().toString())
              .withHint("imported-twice"));
      return;
    }
    if (!block.layout().missing().isEmpty()) {
      findings.add(
          Finding.warning(
              "columns-missing",
              block.sheet().place(block.header().bottom(), 0),
              block.layout().spec().title(),
              String.join("、", block.layout().missing())));
    }
    pages.add(block);
  }

  /**
   * A sheet to fill in that was left blank must not empty a table that has figures, and a file that
   * cannot be read is not written over: nobody knows what is in it.
   */
  private void table(List<Block> pages, TableYaml yaml, SourceFiles sources, NewFiles files) {
    int before = findings.sorted().size();
    TableYaml.File file = yaml.write(pages);
    String text = file.text();
    boolean blank = before == findings.sorted().size();
    TableSpec spec = pages.get(0).layout().spec();
    String name = "tables/" + spec.id() + ".yaml";
    Path there = request.folder().resolve(name);
    Optional<Mapping> old = Files.exists(there) ? sources.yaml(there) : Optional.empty();
    if (Files.exists(there) && old.isEmpty()) {
      return;
    }
    if (TableYaml.isEmpty(text) && old.filter(m -> Existing.hasFigures(m, spec)).isPresent()) {
      if (blank) {
        findings.add(
            Finding.error("import-empties-table", pages.get(0).sheet().place(), spec.title(), name)
                .withHint("import-empties-table", name));
      }
    } else {
      files.text(name, text);
      taken.put(spec, file.sides());
    }
  }

  private Brought files(Standard standard, Existing existing, SourceFiles sources, NewFiles files) {
    Set<String> offices = new TreeSet<>(existing.offices());
    TableYaml yaml = new TableYaml(standard, offices, request.money(), findings);
    tables.values().stream()
        .filter(pages -> !pages.isEmpty())
        .forEach(pages -> table(pages, yaml, sources, files));
    List<String> absent = notFound(standard, false);
    if (!absent.isEmpty() && !tables.isEmpty()) {
      findings.add(
          Finding.hint(
              "tables-not-found", Place.of(request.shownFolder()), String.join("、", absent)));
    }
    ProjectYaml reader = new ProjectYaml(standard, request.year(), existing, findings);
    List<ProjectYaml.File> projects =
        forms.stream().flatMap(form -> reader.read(form).stream()).toList();
    projects.forEach(p -> files.text(p.file(), p.text()));
    existing.begun(request, standard).forEach(files::text);
    return Brought.of(standard, tables, taken, projects, notFound(standard, true));
  }

  /**
   * The tables that the spreadsheets do not have, and of which the content has a file or none: with
   * their titles, if they are not many.
   */
  private List<String> notFound(Standard standard, boolean known) {
    List<TableSpec> found =
        standard.tables().stream()
            .filter(t -> !tables.containsKey(t) && (known || t.required()))
            .filter(
                t -> Files.exists(request.folder().resolve("tables/" + t.id() + ".yaml")) == known)
            .toList();
    boolean few = found.size() <= TITLED;
    return found.stream()
        .map(t -> few ? standard.fullTitle(t) : Table.called(t.number(), standard.isChinese()))
        .toList();
  }
}
