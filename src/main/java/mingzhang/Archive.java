package mingzhang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mingzhang.archive.Contents;
import mingzhang.archive.FolderContents;
import mingzhang.archive.Form;
import mingzhang.archive.Forms;
import mingzhang.archive.Inventory;
import mingzhang.archive.Made;
import mingzhang.archive.Registration;
import mingzhang.archive.Snapshot;
import mingzhang.archive.UnitDates;
import mingzhang.archive.YearSources;
import mingzhang.jbake.GeneralReader;
import mingzhang.model.Contact;
import mingzhang.model.FolderTree;
import mingzhang.model.General;
import mingzhang.model.Site;
import mingzhang.pages.Shell;
import mingzhang.read.Content;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Message;
import mingzhang.report.Messages;
import mingzhang.report.Place;
import mingzhang.report.Severity;
import mingzhang.write.DiskReason;

/**
 * Archives a year: checks the whole site, bakes a site of this year alone from a copy of its
 * sources, and keeps it frozen in several forms.
 */
public final class Archive {
  private final ArchiveOptions options;
  private final Findings findings = new Findings();

  /** An archive with its options. */
  public Archive(ArchiveOptions options) {
    this.options = options;
  }

  /**
   * How archiving ended.
   *
   * @param outcome everything that was found
   * @param made what was made; nothing after an error
   */
  public record Result(Outcome outcome, List<Made> made) {}

  /** Archives the year; what the system refuses to write is a finding too. */
  public Result run() {
    Outcome checked = new Build(options.site()).check(false);
    findings.addAll(checked.findings());
    Path registration = Registration.file(options.site().content(), options.year());
    if (options.register() && Files.exists(registration)) {
      String file = options.shown() + "/" + registration.getFileName();
      findings.add(
          Finding.error("archive-registered", Place.of(file), options.year())
              .withHint("archive-registered"));
    }
    List<Made> made = List.of();
    if (!findings.hasErrors()) {
      try {
        made = archive();
      } catch (IOException e) {
        String reason = DiskReason.of(e).text();
        findings.add(Finding.error("output-failed", Place.of(options.shown()), reason));
      }
    }
    Outcome outcome =
        new Outcome(findings.sorted(), checked.tally(), Optional.empty(), checked.times());
    return new Result(outcome, outcome.failed() ? List.of() : made);
  }

  private List<Made> archive() throws IOException {
    try (TemporaryFolder work = new TemporaryFolder()) {
      return archive(work.path());
    }
  }

  private List<Made> archive(Path work) throws IOException {
    Content content = new Content(options.site().content(), options.site().shown(), new Findings());
    Map<String, UnitDates> units = units(content);
    if (units.isEmpty()) {
      String folder = options.site().shown() + "/budgets/" + options.year();
      findings.add(Finding.error("archive-no-year", Place.of(folder), options.year()));
      return List.of();
    }
    LocalDate first = earliest(units);
    if (options.archived().isBefore(first)) {
      findings.add(
          Finding.error(
                  "archive-too-early",
                  Place.of(options.shown()),
                  options.archived(),
                  options.year(),
                  first)
              .withHint("archive-too-early"));
      return List.of();
    }
    Optional<Site> site = content.site();
    Path sources = work.resolve("content");
    Path pages = work.resolve("site");
    if (site.isEmpty() || !bake(content, units.keySet(), sources, pages)) {
      return List.of();
    }
    Inventory.Header header = header(site.get());
    Messages words = Messages.in(site.get().language());
    Snapshot snapshot =
        new Snapshot(
            header,
            units,
            words.text(Message.of("archive.label")),
            words.text(Message.of("archive.banner", header.archived(), header.year())));
    Path frozen = Files.createDirectories(work.resolve("snapshot"));
    Files.delete(pages.resolve(Shell.NOT_FOUND)); // a web server's, whose addresses it knows
    try (Contents made = new FolderContents(pages);
        Contents from = new FolderContents(sources)) {
      Inventory inventory = snapshot.make(made, from, frozen);
      List<Made> all = forms(frozen, inventory, site.get());
      if (options.register() && !findings.hasErrors()) {
        Registration.write(options.site().content(), options.year(), header.archived(), all);
      }
      return all;
    }
  }

  /** When the last disclosure was published; at least the first day of the year. */
  private LocalDate earliest(Map<String, UnitDates> units) {
    return units.values().stream()
        .map(UnitDates::published)
        .filter(d -> !d.isEmpty())
        .map(LocalDate::parse)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.of(options.year(), 1, 1));
  }

  private Map<String, UnitDates> units(Content content) {
    Map<String, UnitDates> units = new TreeMap<>();
    for (Content.Location at : content.locations()) {
      if (at.year() == options.year()
          && content.announced(at).filter(a -> a.isSeenBy(options.site().audience())).isPresent()) {
        content
            .disclosure(at)
            .map(Content.Read::disclosure)
            .ifPresent(
                d ->
                    units.put(
                        at.unit(),
                        new UnitDates(
                            d.unit().name(),
                            d.dates().getOrDefault("approved", ""),
                            d.dates().getOrDefault("published", ""))));
      }
    }
    return units;
  }

  /** Bakes the year alone; pages that lead out of it do not belong to it and are left out. */
  private boolean bake(Content content, Set<String> units, Path sources, Path pages)
      throws IOException {
    BuildOptions site = options.site();
    General general =
        site.general()
            ? GeneralReader.read(site.content(), content.files(), site.audience(), new Findings())
            : General.NONE;
    YearSources from =
        new YearSources(site.content(), site.shown(), options.year(), units, general);
    Set<String> left = new TreeSet<>();
    Outcome outcome;
    do {
      FolderTree.remove(Files.createDirectories(sources));
      from.copy(left, sources);
      outcome = bake(sources, pages);
    } while (left.addAll(leadingOut(outcome, general)));
    left.forEach(
        f -> findings.add(Finding.warning("archive-left-out", Place.of(f), options.year())));
    outcome.findings().stream().filter(f -> f.severity() == Severity.ERROR).forEach(findings::add);
    return !outcome.failed();
  }

  private static Set<String> leadingOut(Outcome outcome, General general) {
    return outcome.findings().stream()
        .filter(f -> f.id().equals("dead-link"))
        .map(f -> f.place().file())
        .filter(f -> general.pages().stream().anyMatch(p -> p.place().file().equals(f)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Outcome bake(Path sources, Path pages) {
    BuildOptions site = options.site();
    return new Build(
            new BuildOptions(
                sources, site.shown(), pages, site.themes(), site.theme(), site.general()))
        .run();
  }

  private Inventory.Header header(Site site) {
    String domain = site.codes().getOrDefault("domain", "archive.invalid");
    return new Inventory.Header(
        site.title(),
        site.publisher(),
        options.year(),
        options.archived().toString(),
        options
            .retention()
            .orElseGet(() -> Messages.in(site.language()).text(Message.of("archive.permanent"))),
        site.baseUrl().isEmpty() ? "https://" + domain + "/" : site.baseUrl(),
        Version.GENERATOR);
  }

  private List<Made> forms(Path frozen, Inventory inventory, Site site) throws IOException {
    List<Made> made = new ArrayList<>();
    try (Forms files = new Forms(frozen, inventory, about(site), findings)) {
      String name = options.name(site.kind());
      for (Form form : options.forms()) {
        if (form != Form.FOLDER) {
          files.prepare(form, options.out(), name, options.shown());
        }
      }
      if (!findings.hasErrors() && options.forms().contains(Form.FOLDER)) {
        made.add(folder(frozen, name)); // one that is there and another is a finding
      }
      if (!findings.hasErrors()) {
        made.addAll(files.appear());
      }
    }
    return made;
  }

  private Made folder(Path frozen, String name) throws IOException {
    Path folder = options.out().resolve(name);
    new SnapshotFolder(folder, options.shown() + "/" + name, findings)
        .write(frozen, List.of(options.site().content(), options.site().themes()));
    return new Made(
        Form.FOLDER, folder, mingzhang.archive.FileDigest.of(frozen.resolve(Inventory.JSON)));
  }

  private static Map<String, String> about(Site site) {
    Map<String, String> about = new LinkedHashMap<>();
    for (Contact contact : site.contacts()) {
      about.putIfAbsent("Organization-Address", contact.address());
      about.putIfAbsent("Contact-Name", contact.role());
      about.putIfAbsent("Contact-Phone", contact.phone());
      about.putIfAbsent("Contact-Email", contact.email());
    }
    return about;
  }
}
