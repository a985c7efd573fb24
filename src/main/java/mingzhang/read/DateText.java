package mingzhang.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Finding;
import mingzhang.report.Findings;

/** Reads a date: YYYY-MM-DD, or {@code unknown}. */
public final class DateText {
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern OTHER =
      Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

  private DateText() {}

  /** The date; empty for {@code unknown} and after a finding. */
  public static Optional<LocalDate> read(Scalar scalar, Findings findings) {
    String text = scalar.text();
    if (text.equals("unknown")) {
      return Optional.empty();
    }
    Optional<LocalDate> date = date(DATE.matcher(text));
    if (date.isEmpty()) {
      Finding bad = Finding.error("bad-date", scalar.place(), Shapes.shorten(text));
      findings.add(
          date(OTHER.matcher(PlainFigure.ascii(text)))
              .map(d -> bad.withHint("write-instead", d))
              .orElse(bad.withHint("date-form")));
    }
    return date;
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    try {
      return matcher.matches()
          ? Optional.of(
              LocalDate.of(
                  Integer.parseInt(matcher.group(1)),
                  Integer.parseInt(matcher.group(2)),
                  Integer.parseInt(matcher.group(3))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
