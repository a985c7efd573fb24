package mingzhang.check.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.model.Project;

/**
 * The years that a project may speak of.
 *
 * @param first first year that its period may have
 * @param last last year that its period may have
 * @param length years of its period
 */
public record ProjectYears(int first, int last, int length) {
  private static final Pattern PERIOD = Pattern.compile("\\s*(\\d{1,2})\\s*年\\s*");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*(?=年|[-—~至.])");

  /**
   * The years of a project: its period from the fiscal year on; for one that continues (延续性) any
   * period of that length with the fiscal year in it. Empty where the period is no number of years.
   */
  public static Optional<ProjectYears> of(Project project, int fiscalYear) {
    Matcher period = PERIOD.matcher(project.period());
    if (!period.matches() || period.group(1).matches("0+")) {
      return Optional.empty();
    }
    int length = Integer.parseInt(period.group(1));
    boolean continues = project.attribute().contains("延续");
    return Optional.of(
        new ProjectYears(
            continues ? fiscalYear - length + 1 : fiscalYear, fiscalYear + length - 1, length));
  }

  /** Years in a text that lie outside. */
  List<Integer> outside(String text) {
    if (!text.contains("19") && !text.contains("20")) {
      return List.of();
    }
    List<Integer> outside = new ArrayList<>();
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      int number = Integer.parseInt(year.group(1));
      if (number < first || number > last) {
        outside.add(number);
      }
    }
    return outside;
  }

  @Override
  public String toString() {
    return first == last ? String.valueOf(first) : first + "–" + last;
  }
}
