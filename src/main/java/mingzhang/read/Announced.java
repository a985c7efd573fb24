package mingzhang.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingzhang.model.Audience;

/**
 * What {@code disclosure.yaml} says of a disclosure before the rest is read.
 *
 * @param name official name of the unit
 * @param status {@code draft}, {@code review} or {@code published}
 * @param publishOn the first day on which it is public, if it names one
 * @param units ids of the units whose figures it sums up, of a department
 */
public record Announced(
    String name, String status, Optional<LocalDate> publishOn, List<String> units) {
  /** Whether an audience sees it. */
  public boolean isSeenBy(Audience audience) {
    return audience.sees(status, publishOn);
  }
}
