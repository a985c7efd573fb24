package mingzhang.start;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingzhang.model.Disclosure;
import mingzhang.model.Table;
import mingzhang.read.Content;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.report.Severity;
import mingzhang.standard.Standard;

/**
 * Makes the disclosures of the next year from those of a year: rows and words are kept, figures
 * become those of the year before, dates and reasons are empty, and nothing is invented.
 */
public final class Rollover {
  private final Path root;
  private final String shown;
  private final Findings findings;

  /**
   * Prepares for a content folder.
   *
   * @param shown how the user calls it
   */
  public Rollover(Path root, String shown, Findings findings) {
    this.root = root;
    this.shown = shown;
    this.findings = findings;
  }

  /**
   * Makes the disclosures of a year.
   *
   * @param from the year to take over; empty for the latest before {@code to}
   * @param units ids of the units; empty for all of that year
   * @return the folders that were made
   */
  public List<String> run(int to, Optional<Integer> from, List<String> units) {
    if (to < 1900 || to > 2099) {
      findings.add(Finding.error("bad-year", Place.of(name("budgets/" + to)), String.valueOf(to)));
      return List.of();
    }
    Content content = new Content(root, shown, findings);
    List<Content.Location> all = content.locations();
    if (all.isEmpty() && findings.hasErrors()) {
      return List.of(); // findings say why none can be seen
    }
    int year =
        from.orElse(
            all.stream().mapToInt(Content.Location::year).filter(y -> y < to).max().orElse(0));
    List<Content.Location> former = all.stream().filter(l -> l.year() == year).toList();
    if (year >= to || former.isEmpty()) {
      findings.add(
          Finding.error("rollover-nothing", Place.of(name("budgets")), to)
              .withHint("rollover-nothing"));
      return List.of();
    }
    Set<String> known = former.stream().map(Content.Location::unit).collect(Collectors.toSet());
    for (String unit : units) {
      if (!known.contains(unit)) {
        findings.add(
            Finding.error("rollover-unit", Place.of(name("budgets/" + year)), unit)
                .withHint("there-are", String.join(", ", known.stream().sorted().toList())));
      }
    }
    List<String> made = new ArrayList<>();
    for (Content.Location at : former) {
      if (units.isEmpty() || units.contains(at.unit())) {
        one(content, at, to).ifPresent(made::add);
      }
    }
    return made;
  }

  private Optional<String> one(Content content, Content.Location at, int to) {
    String folder = "budgets/" + to + "/" + at.unit();
    if (Files.exists(root.resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
      findings.add(
          Finding.error("start-exists", Place.of(name(folder)))
              .as(Severity.HINT)
              .withHint("start-exists"));
      return Optional.empty();
    }
    Optional<Content.Read> read = content.disclosure(at);
    if (read.isEmpty()) {
      return Optional.empty(); // findings say why it cannot be read
    }
    Former former = former(read.get());
    Map<String, String> files = new LinkedHashMap<>();
    content
        .standard(read.get().standard().id(), to, read.get().disclosure().place("standard"))
        .ifPresent(s -> files.putAll(DisclosureSkeleton.files(s, to, former)));
    boolean written = !files.isEmpty() && NewFiles.write(root, shown, files, findings) > 0;
    return written ? Optional.of(name(folder)) : Optional.empty();
  }

  private static Former former(Content.Read read) {
    Disclosure disclosure = read.disclosure();
    return new Former(
        disclosure.unit(),
        disclosure.units(),
        disclosure.year(),
        disclosure.contacts(),
        withoutProjects(disclosure.tables(), read.standard()),
        PriorFigures.of(disclosure, read.standard()),
        disclosure.overview().map(t -> t.markdown()));
  }

  /** Projects are decided anew each year. */
  private static List<Table> withoutProjects(List<Table> tables, Standard standard) {
    Set<String> projects =
        standard.rules().stream()
            .filter(r -> r.kind().equals("targets"))
            .map(r -> r.word("table"))
            .collect(Collectors.toSet());
    return tables.stream().filter(t -> !projects.contains(t.id())).toList();
  }

  private String name(String path) {
    return shown.isEmpty() ? path : shown.replaceAll("/+$", "") + "/" + path;
  }
}
