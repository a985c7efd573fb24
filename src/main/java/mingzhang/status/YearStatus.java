package mingzhang.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mingzhang.model.Disclosure;
import mingzhang.read.Announced;
import mingzhang.read.Content;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Severity;
import mingzhang.standard.Standard;

/**
 * All disclosures of a fiscal year.
 *
 * @param year fiscal year
 * @param day the day from which days are counted
 * @param units departments with their units, and units without a department: the most urgent first,
 *     a department being as urgent as the most urgent of its units, then by id
 */
public record YearStatus(int year, LocalDate day, List<Standing> units) {
  /**
   * Reads how far the units are.
   *
   * @param content the content folder
   * @param shown how the user calls it
   * @param wanted the year; without it the latest of the content
   * @param findings what a check of the content has found
   * @return empty where the content has no disclosure at all; without units where only the archive
   *     has the year
   */
  public static Optional<YearStatus> of(
      Path content, String shown, OptionalInt wanted, LocalDate day, List<Finding> findings) {
    Content read = new Content(content, shown, new Findings());
    List<Content.Location> all = read.locations();
    OptionalInt year =
        wanted.isPresent() ? wanted : all.stream().mapToInt(Content.Location::year).max();
    if (year.isEmpty() || all.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Tally> tallies = tallies(shown + "/budgets/" + year.getAsInt() + "/", findings);
    List<Known> present =
        all.parallelStream()
            .filter(at -> at.year() == year.getAsInt())
            .map(at -> known(read, at, day, tallies.getOrDefault(at.unit(), Tally.NONE)))
            .toList();
    UnitsOfDepartments units = new UnitsOfDepartments();
    present.forEach(k -> units.add(k.standing(), k.units()));
    units.addMissing();
    if (!present.isEmpty() || !isArchived(content, year.getAsInt())) {
      missing(read, all, year.getAsInt()).forEach(k -> units.add(k.standing(), k.units()));
    }
    return Optional.of(new YearStatus(year.getAsInt(), day, units.grouped()));
  }

  private static boolean isArchived(Path content, int year) {
    return Files.isRegularFile(content.resolve("archive/" + year + ".yaml"));
  }

  /** How many departments and units are in each state that one of them is in. */
  public Map<Standing.State, Integer> counts() {
    return Standing.counts(units.stream().flatMap(Standing::all));
  }

  /** Whether a department or a unit is missing, unreadable or overdue. */
  public boolean urgent() {
    return units.stream().anyMatch(u -> u.urgency().compareTo(Standing.State.DRAFT) < 0);
  }

  /** How far a disclosure is, and what it names as its units. */
  private record Known(Standing standing, List<String> units) {}

  private record Tally(int errors, int warnings) {
    static final Tally NONE = new Tally(0, 0);

    Tally plus(Finding finding) {
      return new Tally(
          errors + (finding.severity() == Severity.ERROR ? 1 : 0),
          warnings + (finding.severity() == Severity.WARNING ? 1 : 0));
    }
  }

  private static Map<String, Tally> tallies(String folder, List<Finding> findings) {
    Map<String, Tally> tallies = new HashMap<>();
    for (Finding finding : findings) {
      String file = finding.place().file();
      if (file.startsWith(folder)) {
        String unit = file.substring(folder.length()).replaceFirst("/.*", "");
        tallies.put(unit, tallies.getOrDefault(unit, Tally.NONE).plus(finding));
      }
    }
    return tallies;
  }

  private static Known known(Content content, Content.Location at, LocalDate day, Tally tally) {
    return content
        .disclosure(at)
        .map(
            r ->
                new Known(
                    standing(r.disclosure(), r.standard(), day, tally), r.disclosure().units()))
        .orElseGet(
            () -> {
              Announced told = announced(content, at);
              Standing standing =
                  new Standing(
                      at.unit(),
                      told.name(),
                      Standing.State.UNREADABLE,
                      Optional.empty(),
                      OptionalLong.empty(),
                      tally.errors(),
                      tally.warnings(),
                      List.of());
              return new Known(standing, told.units());
            });
  }

  /** What the beginning of a file says; where it says nothing, the name is the id. */
  private static Announced announced(Content content, Content.Location at) {
    return content
        .announced(at)
        .orElseGet(() -> new Announced(at.unit(), "", Optional.empty(), List.of()));
  }

  private static Standing standing(
      Disclosure disclosure, Standard standard, LocalDate day, Tally tally) {
    Optional<LocalDate> last =
        date(disclosure, "approved")
            .filter(d -> standard.deadline().days() > 0)
            .map(d -> d.plusDays(standard.deadline().days()));
    boolean open = !disclosure.status().equals("published");
    boolean over = last.filter(d -> (open ? day : published(disclosure)).isAfter(d)).isPresent();
    Standing.State state =
        open
            ? over
                ? Standing.State.OVERDUE
                : disclosure.status().equals("review")
                    ? Standing.State.REVIEW
                    : Standing.State.DRAFT
            : over ? Standing.State.LATE : Standing.State.PUBLISHED;
    OptionalLong left =
        open && last.isPresent()
            ? OptionalLong.of(ChronoUnit.DAYS.between(day, last.get()))
            : OptionalLong.empty();
    return new Standing(
        disclosure.unit().id(),
        disclosure.unit().name(),
        state,
        last,
        left,
        tally.errors(),
        tally.warnings(),
        List.of());
  }

  /** The day of publication; where it is unknown, a day that is never late. */
  private static LocalDate published(Disclosure disclosure) {
    return date(disclosure, "published").orElse(LocalDate.MIN);
  }

  private static Optional<LocalDate> date(Disclosure disclosure, String id) {
    return Optional.ofNullable(disclosure.dates().get(id)).map(LocalDate::parse);
  }

  /**
   * Those that have disclosures of other years and none of this; the latest tells what they are.
   */
  private static List<Known> missing(Content content, List<Content.Location> all, int year) {
    Set<String> there =
        all.stream()
            .filter(at -> at.year() == year)
            .map(Content.Location::unit)
            .collect(Collectors.toSet());
    Map<String, Content.Location> latest = new TreeMap<>();
    all.stream()
        .filter(at -> !there.contains(at.unit()))
        .forEach(at -> latest.putIfAbsent(at.unit(), at));
    return latest.values().parallelStream()
        .map(
            at -> {
              Announced told = announced(content, at);
              return new Known(Standing.missing(at.unit(), told.name()), told.units());
            })
        .toList();
  }
}
