package mingzhang.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import mingzhang.model.Column;
import mingzhang.model.Labels;
import mingzhang.read.Mapping;
import mingzhang.read.Node;
import mingzhang.read.Scalar;
import mingzhang.read.Sequence;
import mingzhang.read.SourceFiles;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.standard.Standard;
import mingzhang.standard.TableSpec;
import mingzhang.start.DisclosureSkeleton;

/**
 * What is there already of the disclosure.
 *
 * @param isNew whether it has no disclosure.yaml yet
 * @param offices plain names of the unit and its department
 * @param projects the files of its projects, below its folder, by the plain name of the project
 */
record Existing(
    boolean isNew, Set<String> offices, Map<String, Mapping> projects, Map<String, String> files) {
  static Existing of(
      Path content,
      IntakeRequest request,
      Standard standard,
      SourceFiles sources,
      Findings findings) {
    Path file = request.folder().resolve("disclosure.yaml");
    Set<String> offices = new TreeSet<>();
    request.name().map(Labels::plain).ifPresent(offices::add);
    boolean isNew = !Files.exists(file);
    if (!isNew) {
      sources.yaml(file).ifPresent(m -> known(m, standard, offices, findings));
    } else if (request.name().isEmpty()) {
      findings.add(
          Finding.error("unit-name-missing", Place.of(request.shownFolder()))
              .withHint("unit-name-missing"));
    }
    Map<String, Mapping> projects = new TreeMap<>();
    Map<String, String> files = new LinkedHashMap<>();
    for (Path project : yamlFiles(request.folder().resolve("projects"), request, findings)) {
      String path = "projects/" + project.getFileName();
      sources
          .yaml(project)
          .ifPresentOrElse(
              m -> {
                String name = Labels.plain(text(m, "name"));
                projects.put(name, m);
                files.put(name, path);
              },
              () -> files.put(path, path)); // is there, and must not be written over
    }
    return new Existing(isNew, offices, projects, files);
  }

  private static void known(
      Mapping mapping, Standard standard, Set<String> offices, Findings findings) {
    String other = text(mapping, "standard");
    if (!other.equals(standard.id())) {
      Place place = mapping.get("standard").map(Node::place).orElse(mapping.place());
      findings.add(
          Finding.error("standard-differs", place, other, standard.id())
              .withHint("standard-differs"));
    }
    if (mapping.get("unit").orElse(null) instanceof Mapping unit) {
      offices.add(Labels.plain(text(unit, "name")));
      offices.add(Labels.plain(text(unit, "department")));
      offices.remove("");
    }
  }

  /** The text of a key, empty where absent. */
  static String text(Mapping mapping, String key) {
    return mapping.get(key).orElse(null) instanceof Scalar scalar ? scalar.text() : "";
  }

  private static java.util.List<Path> yamlFiles(
      Path folder, IntakeRequest request, Findings findings) {
    if (!Files.isDirectory(folder)) {
      return java.util.List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(p -> p.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      findings.add(Finding.error("folder-unreadable", Place.of(request.shownFolder())));
      return java.util.List.of();
    }
  }

  /** Whether the file of a table has an amount. */
  static boolean hasFigures(Mapping table, TableSpec spec) {
    Set<String> amounts = new HashSet<>();
    spec.sides().stream()
        .flatMap(s -> s.columns().stream())
        .filter(c -> c.kind() == Column.Kind.AMOUNT)
        .forEach(c -> amounts.add(c.id()));
    return hasFigures(table, amounts);
  }

  private static boolean hasFigures(Node node, Set<String> amounts) {
    if (node instanceof Sequence sequence) {
      return sequence.items().stream().anyMatch(n -> hasFigures(n, amounts));
    }
    return node instanceof Mapping mapping
        && mapping.entries().stream()
            .anyMatch(
                e ->
                    e.value() instanceof Scalar scalar
                        ? amounts.contains(e.key()) && scalar.text().matches("-?\\d.*")
                        : hasFigures(e.value(), amounts));
  }

  /** The files that tables do not fill, to begin with, where there is no disclosure yet. */
  Map<String, String> begun(IntakeRequest request, Standard standard) {
    if (!isNew || request.name().isEmpty()) {
      return Map.of();
    }
    Map<String, String> files =
        DisclosureSkeleton.withoutTables(standard, request.year(), request.name().get());
    files.keySet().removeIf(name -> Files.exists(request.folder().resolve(name)));
    return files;
  }
}
