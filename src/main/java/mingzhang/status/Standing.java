package mingzhang.status;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far one unit is.
 *
 * @param id its folder
 * @param name its name, or the id where its file cannot be understood
 * @param state what to say of it first
 * @param deadline last day to publish; empty where the day of approval or a deadline is unknown
 * @param daysLeft days from the day asked for to the deadline, negative after it; empty once it is
 *     published
 * @param errors how many errors its files have
 * @param warnings how many warnings
 */
public record Standing(
    String id,
    String name,
    State state,
    Optional<LocalDate> deadline,
    OptionalLong daysLeft,
    int errors,
    int warnings) {
  /** What a unit can be, the most urgent first. */
  public enum State {
    /** It has disclosures of other years and none of this. */
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
}
