package mingzhang.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import mingzhang.model.Text;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Nearest;
import mingzhang.report.Place;
import mingzhang.standard.Standard;

/**
 * Finds and reads standards: a site's own under {@code standards/} in its content folder, else a
 * built-in one.
 *
 * <p>Each is read once, however many disclosures follow it.
 */
public final class Standards {
  /** Ids of the standards in the program. */
  public static final List<String> BUILT_IN =
      List.of(
          "shanxi-unit-budget-2025",
          "shanxi-department-budget-2025",
          "china-unit-final-accounts-2024",
          "china-department-final-accounts-2024");

  /** Lists of accounts in the program, which standards extend; none is a standard by itself. */
  static final List<String> BASES = List.of("china-accounts");

  private final Path folder;
  private final SourceFiles files;
  private final Findings findings;
  private final Map<String, Optional<Standard>> known = new ConcurrentHashMap<>();

  /**
   * Standards of a site.
   *
   * @param folder its {@code standards/}, which need not exist
   */
  public Standards(Path folder, SourceFiles files, Findings findings) {
    this.folder = folder;
    this.files = files;
    this.findings = findings;
  }

  /**
   * Parses standards of the program on another core, before a site says which it follows: for
   * commands that are over soon.
   */
  public static void readAhead() {
    BuiltIn.readAhead();
  }

  /**
   * The standard with an id, its titles made for a fiscal year; empty where there is none or it is
   * wrong. That there is none is told at the place, to those who ask.
   */
  public Optional<Standard> find(String id, int year, Place place, Findings asking) {
    if (!Files.isRegularFile(folder.resolve(id + ".yaml")) && !BUILT_IN.contains(id)) {
      asking.add(unknown(id, place));
      return Optional.empty();
    }
    return known.computeIfAbsent(id + " " + year, key -> read(id, year));
  }

  /** Tells what is in the folder that belongs to no standard: a misspelt name would be lost. */
  void strays(Folder entries) {
    List<String> names = names();
    for (Path path : entries.entries(folder)) {
      String name = path.getFileName().toString();
      boolean texts = Files.isDirectory(path);
      if (texts ? !names.contains(name) : !name.endsWith(".yaml")) {
        List<String> known = texts ? names : List.of(Folder.id(path) + ".yaml");
        stray(path, texts ? name : name.toLowerCase(Locale.ROOT), known);
      }
    }
  }

  private void stray(Path path, String name, List<String> known) {
    Finding stray = Finding.warning("stray-file", Place.of(files.name(path)));
    findings.add(Nearest.to(name, known).map(n -> stray.withHint("did-you-mean", n)).orElse(stray));
  }

  private Finding unknown(String id, Place place) {
    Finding finding = Finding.error("unknown-standard", place, id);
    List<String> names = names();
    return Nearest.to(id, names)
        .map(n -> finding.withHint("did-you-mean", n))
        .orElse(finding.withHint("there-are", String.join(", ", names)));
  }

  private Optional<Standard> read(String id, int year) {
    Map<String, Text> texts = new LinkedHashMap<>();
    Map<String, String> years =
        Map.of("{year}", String.valueOf(year), "{prior_year}", String.valueOf(year - 1));
    Findings own = new Findings();
    Optional<Standard> standard =
        mapping(id, new ArrayList<>(), texts)
            .map(m -> (Mapping) Placeholders.fill(m, years))
            .map(m -> new StandardReader(m, own).read(texts));
    findings.addAll(own.sorted());
    return own.hasErrors() ? Optional.empty() : standard;
  }

  private Optional<Mapping> mapping(String id, List<String> chain, Map<String, Text> texts) {
    Optional<Mapping> own = yaml(id);
    if (own.isEmpty()) {
      return own;
    }
    chain.add(id);
    own.get().entries().forEach(e -> idsOnce(e.value()));
    Optional<Scalar> base =
        own.get().get("extends").filter(Scalar.class::isInstance).map(Scalar.class::cast);
    Optional<Mapping> merged = own;
    if (base.isPresent()) {
      String name = base.get().text();
      if (chain.contains(name)) {
        String circle = String.join(" → ", chain) + " → " + name;
        findings.add(Finding.error("standard-loop", base.get().place(), circle));
        return Optional.empty();
      }
      if (!names().contains(name) && !BASES.contains(name)) {
        findings.add(unknown(name, base.get().place()));
        return Optional.empty();
      }
      merged = mapping(name, chain, texts).map(b -> MappingMerge.over(b, own.get()));
    }
    merged.ifPresent(m -> texts(id, m, texts));
    return merged;
  }

  /** Within one file, no two items of a list may share an id: one would hide the other. */
  private void idsOnce(Node list) {
    Set<String> ids = new HashSet<>();
    if (list instanceof Sequence items) {
      for (Node item : items.items()) {
        MappingMerge.name(item)
            .filter(id -> !ids.add(id))
            .ifPresent(id -> findings.add(Finding.error("id-twice", item.place(), id)));
      }
    }
  }

  private Optional<Mapping> yaml(String id) {
    Path file = folder.resolve(id + ".yaml");
    return Files.isRegularFile(file) ? files.yaml(file) : BuiltIn.yaml(id, findings);
  }

  /** Of the texts of a standard, each is of a section. */
  private void strays(String id, List<String> sections) {
    Path texts = folder.resolve(id);
    if (Files.isDirectory(texts)) {
      List<String> known = sections.stream().map(s -> s + ".md").toList();
      for (Path path : new Folder(files, findings).entries(texts)) {
        String name = path.getFileName().toString();
        if (!known.contains(name)) {
          stray(path, name, known);
        }
      }
    }
  }

  /** The texts of its sections; those of a standard that extends another come over the other's. */
  private void texts(String id, Mapping mapping, Map<String, Text> texts) {
    if (!(mapping.get("sections").orElse(null) instanceof Sequence sections)) {
      return;
    }
    List<String> names = new ArrayList<>();
    for (Node section : sections.items()) {
      if (section instanceof Mapping m && m.get("id").orElse(null) instanceof Scalar name) {
        names.add(name.text());
        text(id, name.text()).ifPresent(t -> texts.put(name.text(), t));
      }
    }
    strays(id, names);
  }

  private Optional<Text> text(String id, String section) {
    String path = id + "/" + section + ".md";
    Path file = folder.resolve(path);
    return Files.isRegularFile(file)
        ? files.markdown(file).map(s -> new Text(s.name(), s.text()))
        : resource(path).map(t -> new Text(shown(path), t));
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(BUILT_IN);
    if (Files.isDirectory(folder)) {
      try (var entries = Files.list(folder)) {
        entries
            .map(p -> p.getFileName().toString())
            .filter(n -> n.endsWith(".yaml"))
            .map(n -> n.substring(0, n.length() - 5))
            .sorted()
            .forEach(names::add);
      } catch (IOException e) {
        findings.add(Finding.error("file-unreadable", Place.of(files.name(folder))));
      }
    }
    return names;
  }

  private static String shown(String path) {
    return "standards/" + path;
  }

  /** The text of a file of the program; also for messages that quote it. */
  public static Optional<String> resource(String path) {
    return BuiltIn.text(path);
  }
}
