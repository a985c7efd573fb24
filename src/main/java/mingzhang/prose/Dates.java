package mingzhang.prose;

import java.time.LocalDate;
import mingzhang.report.Message;
import mingzhang.report.Messages;

/** Dates as they read in a sentence: 2025年4月30日. */
public final class Dates {
  private Dates() {}

  /** A date YYYY-MM-DD in words; other text as it is. */
  public static String spoken(String date, Messages words) {
    if (!date.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return date;
    }
    LocalDate day = LocalDate.parse(date);
    return words.text(Message.of("date", day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }
}
