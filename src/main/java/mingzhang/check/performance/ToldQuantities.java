package mingzhang.check.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.model.Indicator;
import mingzhang.report.Finding;

/**
 * Compares the quantities that a text tells with the indicators that speak of the same thing: same
 * unit, and words of the indicator's name beside the number.
 */
final class ToldQuantities {
  private static final Pattern CLAUSE = Pattern.compile("[^，。；！？\\n]+");
  private static final Pattern GENERIC =
      Pattern.compile("数量|人数|次数|期数|情况|工作|完成|达到|本年|全年|每年|合格率|达标率|率$|度$|数$");

  /** Measures that mean the same, each of one character. */
  private static final List<String> ALIKE = List.of("人名位", "个家");

  /** Characters after a number in which its noun stands. */
  private static final int NOUN = 8;

  private record Target(Indicator indicator, TargetValue value) {}

  private record Told(String clause, String noun, BigDecimal number) {}

  private final List<Target> targets = new ArrayList<>();

  ToldQuantities(List<Indicator> indicators) {
    for (Indicator indicator : indicators) {
      TargetValue.of(indicator.value())
          .filter(v -> !v.unit().isEmpty() && v.money().isEmpty())
          .ifPresent(v -> targets.add(new Target(indicator, v)));
    }
  }

  /** Indicators that a text contradicts. */
  List<Finding> in(String text) {
    if (targets.isEmpty() || text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Set<String> units = new HashSet<>();
    for (Target target : targets) {
      boolean another = units.add(alike(target.value().unit()));
      if (another && isTold(text, target.value().unit())) {
        for (Told told : told(text, alike(target.value().unit()))) {
          contradicted(told, alike(target.value().unit())).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private Optional<Finding> contradicted(Told told, String unit) {
    List<Target> same =
        targets.stream()
            .filter(t -> alike(t.value().unit()).equals(unit) && isPerSame(t, told))
            .toList();
    boolean agrees =
        same.stream()
            .anyMatch(t -> t.value().number().compareTo(told.number()) == 0 && score(t, told) > 0);
    return agrees
        ? Optional.empty()
        : same.stream()
            .max(Comparator.comparingInt(t -> score(t, told)))
            .filter(t -> score(t, told) > 1)
            .map(
                t ->
                    Finding.warning(
                        "target-differs",
                        t.indicator().place(),
                        told.clause().strip(),
                        t.indicator().name(),
                        t.indicator().value()));
  }

  /** 人/日 is not compared with a number of persons that is not told by the day. */
  private static boolean isPerSame(Target target, Told told) {
    String per = target.value().per();
    return per.isEmpty() || per.equals("年") || told.clause().contains(per);
  }

  /** Whether a text has the unit, or one that means the same. */
  private static boolean isTold(String text, String unit) {
    String alike = ALIKE.stream().filter(a -> a.contains(unit)).findFirst().orElse("");
    return text.contains(unit) || alike.chars().anyMatch(c -> text.indexOf(c) >= 0);
  }

  private static List<Told> told(String text, String unit) {
    Pattern quantity =
        Pattern.compile("(?<![\\d.年月])(\\d+(?:\\.\\d+)?)\\s*(?:" + unit + ")(?![度年])");
    List<Told> told = new ArrayList<>();
    Matcher clauses = CLAUSE.matcher(text);
    while (clauses.find()) {
      String clause = clauses.group();
      Matcher found = quantity.matcher(clause);
      while (found.find()) {
        String noun = clause.substring(found.end(), Math.min(clause.length(), found.end() + NOUN));
        told.add(new Told(clause, noun, new BigDecimal(found.group(1))));
      }
    }
    return told;
  }

  /** Measures that mean the same. */
  private static String alike(String unit) {
    for (String measures : ALIKE) {
      if (measures.contains(unit)) {
        return String.join("|", measures.split(""));
      }
    }
    return Pattern.quote(unit);
  }

  private static int score(Target target, Told told) {
    String name = GENERIC.matcher(target.indicator().name()).replaceAll(" ");
    int score = 0;
    for (int i = 0; i + 1 < name.length(); i++) {
      String pair = name.substring(i, i + 2);
      if (pair.indexOf(' ') < 0 && told.clause().contains(pair)) {
        score += told.noun().contains(pair) ? 2 : 1;
      }
    }
    return score;
  }
}
