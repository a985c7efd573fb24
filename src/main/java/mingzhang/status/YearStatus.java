package mingzhang.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
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
import mingzhang.read.Content;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Severity;
import mingzhang.standard.Standard;

/**
 * All units of a fiscal year.
 *
 * @param year fiscal year
 * @param day the day from which days are counted
 * @param units the most urgent first, then by id
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
    List<Standing> units =
        new ArrayList<>(
            all.parallelStream()
                .filter(at -> at.year() == year.getAsInt())
                .map(at -> standing(read, at, day, tallies.getOrDefault(at.unit(), Tally.NONE)))
                .toList());
    if (!units.isEmpty() || !isArchived(content, year.getAsInt())) {
      units.addAll(missing(read, all, units));
    }
    units.sort(Comparator.comparing(Standing::state).thenComparing(Standing::id));
    return Optional.of(new YearStatus(year.getAsInt(), day, List.copyOf(units)));
  }

  private static boolean isArchived(Path content, int year) {
    return Files.isRegularFile(content.resolve("archive/" + year + ".yaml"));
  }

  /** How many units are in a state. */
  public long count(Standing.State state) {
    return units.stream().filter(u -> u.state() == state).count();
  }

  /** Whether a unit is missing, unreadable or overdue. */
  public boolean urgent() {
    return units.stream().anyMatch(u -> u.state().compareTo(Standing.State.DRAFT) < 0);
  }

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

  private static Standing standing(
      Content content, Content.Location at, LocalDate day, Tally tally) {
    return content
        .disclosure(at)
        .map(r -> standing(r.disclosure(), r.standard(), day, tally))
        .orElseGet(
            () ->
                new Standing(
                    at.unit(),
                    at.unit(),
                    Standing.State.UNREADABLE,
                    Optional.empty(),
                    OptionalLong.empty(),
                    tally.errors(),
                    tally.warnings()));
  }

  private static Standing standing(
      Disclosure disclosure, Standard standard, LocalDate day, Tally tally) {
    Optional<LocalDate> last =
        date(disclosure, "approved")
            .filter(d -> standard.deadlineDays() > 0)
            .map(d -> d.plusDays(standard.deadlineDays()));
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
        tally.warnings());
  }

  /** The day of publication; where it is unknown, a day that is never late. */
  private static LocalDate published(Disclosure disclosure) {
    return date(disclosure, "published").orElse(LocalDate.MIN);
  }

  private static Optional<LocalDate> date(Disclosure disclosure, String id) {
    return Optional.ofNullable(disclosure.dates().get(id)).map(LocalDate::parse);
  }

  /** Units that have disclosures of other years; the latest tells their name. */
  private static List<Standing> missing(
      Content content, List<Content.Location> all, List<Standing> present) {
    Set<String> there = present.stream().map(Standing::id).collect(Collectors.toSet());
    Map<String, Content.Location> latest = new TreeMap<>();
    all.stream()
        .filter(at -> !there.contains(at.unit()))
        .forEach(at -> latest.putIfAbsent(at.unit(), at));
    return latest.values().parallelStream()
        .map(
            at ->
                new Standing(
                    at.unit(),
                    content.disclosure(at).map(r -> r.disclosure().unit().name()).orElse(at.unit()),
                    Standing.State.MISSING,
                    Optional.empty(),
                    OptionalLong.empty(),
                    0,
                    0))
        .toList();
  }
}
