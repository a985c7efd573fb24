package mingzhang.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A day on the command line: YYYY-MM-DD, or {@code today}, which asks the clock for China's day.
 */
final class Day implements ITypeConverter<LocalDate> {
  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  @Override
  public LocalDate convert(String text) {
    try {
      return text.equals("today") ? today() : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new TypeConversionException("no day: " + text);
    }
  }
}
