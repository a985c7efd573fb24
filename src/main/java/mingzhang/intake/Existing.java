package mingzhang.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.read.Mapping;
import mingzhang.read.Scalar;
import mingzhang.read.SourceFiles;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.standard.Standard;
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
  private static final Pattern FIGURE = Pattern.compile("(?<!\\bcode): *-?\\d");

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
      sources
          .yaml(project)
          .ifPresent(
              m -> {
                String name = Labels.plain(text(m, "name"));
                projects.put(name, m);
                files.put(name, "projects/" + project.getFileName());
              });
    }
    return new Existing(isNew, offices, projects, files);
  }

  private static void known(
      Mapping mapping, Standard standard, Set<String> offices, Findings findings) {
    String other = text(mapping, "standard");
    if (!other.equals(standard.id())) {
      Place place = mapping.get("standard").map(mingzhang.read.Node::place).orElse(mapping.place());
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

  /** Whether the file of a table holds a number that is no code. */
  boolean hasFigures(Path table, Findings findings) {
    if (!Files.exists(table)) {
      return false;
    }
    try {
      return Files.readString(table)
          .lines()
          .filter(l -> !l.strip().startsWith("#"))
          .anyMatch(l -> FIGURE.matcher(l).find());
    } catch (IOException e) {
      findings.add(
          Finding.error("file-unreadable", Place.of(table.toString())).withHint("file-unreadable"));
      return true;
    }
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
