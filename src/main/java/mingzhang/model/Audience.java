package mingzhang.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * For whom a site is made: for everyone on a day, or for those who prepare it.
 *
 * @param insiders whether drafts, texts in review and embargoed disclosures are shown
 * @param day the day on which the site is public; without one, no embargo has ended
 */
public record Audience(boolean insiders, Optional<LocalDate> day) {
  /** Those who prepare the site: they see everything. */
  public static final Audience INSIDERS = new Audience(true, Optional.empty());

  /** Everyone, on a day that nobody has named. */
  public static final Audience PUBLIC = new Audience(false, Optional.empty());

  /** Everyone, on a day. */
  public static Audience on(Optional<LocalDate> day) {
    return new Audience(false, day);
  }

  /**
   * Whether a disclosure is shown.
   *
   * @param status {@code draft}, {@code review} or {@code published}
   * @param publishOn the first day on which it is public, if it names one
   */
  public boolean sees(String status, Optional<LocalDate> publishOn) {
    return insiders
        || (status.equals("published")
            && publishOn.map(from -> day.filter(d -> !d.isBefore(from)).isPresent()).orElse(true));
  }

  /** Whether a disclosure is shown. */
  public boolean sees(Disclosure disclosure) {
    return sees(disclosure.status(), disclosure.publishOn());
  }
}
