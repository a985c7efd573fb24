package mingzhang.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How far one disclosure is, and those of its units if it is one of a department.
 *
 * @param id its folder
 * @param name its name, or the id where its file cannot be understood
 * @param state what to say of it first
 * @param deadline last day to publish; empty where the day of approval or a deadline is unknown
 * @param daysLeft days from the day asked for to the deadline, negative after it; empty once it is
 *     published
 * @param errors how many errors its files have
 * @param warnings how many warnings
 * @param units how far the units of a department are, the most urgent first, then by id
 */
public record Standing(
    String id,
    String name,
    State state,
    Optional<LocalDate> deadline,
    OptionalLong daysLeft,
    int errors,
    int warnings,
    List<Standing> units) {
  /** What a unit can be, the most urgent first. */
  public enum State {
    /**
     * It has disclosures of other years, or a department names it, and it has none of this year.
     */
    MISSING,
    /** Its disclosure cannot be read. */
    UNREADABLE,
    /** It is not published and its deadline has passed. */
    OVERDUE,
    DRAFT,
    REVIEW,
    /** It was published after its deadline. */
    LATE,
    PUBLISHED
  }

  /** One of which nothing is known but its name. */
  static Standing missing(String id, String name) {
    return new Standing(
        id, name, State.MISSING, Optional.empty(), OptionalLong.empty(), 0, 0, List.of());
  }

  /** The same as the department of some units. */
  Standing with(List<Standing> own) {
    return new Standing(id, name, state, deadline, daysLeft, errors, warnings, own);
  }

  /** What is the most urgent of it and of its units. */
  State urgency() {
    return all().map(Standing::state).min(State::compareTo).orElse(state);
  }

  /** It, and its units after it. */
  Stream<Standing> all() {
    return Stream.concat(Stream.of(this), units.stream());
  }

  /** How many of some are in each state that one of them is in, the most urgent first. */
  static Map<State, Integer> counts(Stream<Standing> some) {
    Map<State, Integer> counts = new TreeMap<>();
    some.forEach(s -> counts.merge(s.state(), 1, Integer::sum));
    return counts;
  }
}
