package mingzhang.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingzhang.model.Disclosure;
import mingzhang.model.Row;
import mingzhang.standard.Standard;

/** The true figures of a disclosure by name and by value, and what follows from them. */
final class FigureIndex {
  /** Group of the number of all projects, which has no name of its own. */
  static final String PROJECTS = "project-count";

  private final List<Known> figures;
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, List<Known>> byName = new LinkedHashMap<>();
  private final Vocabulary vocabulary;
  private final Plans plans;

  FigureIndex(Disclosure disclosure, Standard standard) {
    figures = new ArrayList<>(KnownFigures.of(disclosure, standard));
    plans = new Plans(disclosure, standard, figures);
    changes.addAll(Change.since(disclosure.prior(), disclosure, figures, Known::before));
    changes.forEach(c -> figures.add(c.before()));
    new CategorySums(disclosure, standard, figures).add();
    for (Known known : figures) {
      known.eachName(name -> byName.computeIfAbsent(name, k -> new ArrayList<>()).add(known));
    }
    Set<String> names = new LinkedHashSet<>(byName.keySet());
    disclosure.projects().forEach(p -> names.add(HalfWidth.of(p.name())));
    standard.facts().values().forEach(f -> names.add(HalfWidth.of(f.title())));
    standard.terms().forEach(t -> names.add(t.name()));
    names.remove(""); // of a project whose name is missing, which is a finding of its own
    vocabulary = new Vocabulary(names);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Plans plans() {
    return plans;
  }

  List<Change> changes() {
    return changes;
  }

  /** The figures that a name means, where the sentence also names these rows. */
  List<Known> named(Set<String> names, Set<String> inSentence) {
    return names.stream()
        .flatMap(
            n -> byName.getOrDefault(n, List.of()).stream().filter(k -> k.isNamed(n, inSentence)))
        .distinct()
        .toList();
  }

  List<Change> changesNamed(Set<String> names, Set<String> inSentence) {
    List<Change> named = new ArrayList<>();
    for (Change change : changes) {
      if (change.now().isNamed(names, inSentence)) {
        named.add(change);
      }
    }
    return named;
  }

  /** Names of the rows with an amount under a column, of the table with the most such rows. */
  List<String> rowsOf(Set<String> column) {
    Map<String, Set<String>> rows = new LinkedHashMap<>();
    for (Known known : figures) {
      boolean under = known.column().stream().anyMatch(column::contains);
      if (under && known.kind() == Row.Kind.ITEM && !known.isZero()) {
        rows.computeIfAbsent(known.group(), g -> new LinkedHashSet<>()).add(known.row());
      }
    }
    return rows.values().stream()
        .max(Comparator.comparingInt(Set::size))
        .map(List::copyOf)
        .orElse(List.of());
  }

  /** How many projects there are: with performance targets, in each table, in all tables. */
  List<Known> projectCounts() {
    return figures.stream().filter(k -> k.group().equals(PROJECTS)).toList();
  }

  /** A figure of that value, wherever it stands. */
  Optional<Known> anywhere(Quantity typed) {
    return figures.stream()
        .filter(k -> k.money() == typed.is(Quantity.Kind.MONEY) && k.matches(typed))
        .findFirst();
  }

  /**
   * The figure that was meant, among those given or among all: one of the same digits in another
   * unit (848.85元 for 848.85万元), else the one whose value is nearest.
   */
  Optional<Known> nearest(Quantity typed, List<Known> among) {
    List<Known> fitting =
        (among.isEmpty() ? figures : among)
            .stream().filter(k -> k.money() == typed.is(Quantity.Kind.MONEY)).toList();
    boolean filled = fitting.stream().anyMatch(k -> !k.isZero());
    Comparator<Known> byDigits = Comparator.comparing(k -> !sameDigits(k.value(), typed.value()));
    return fitting.stream()
        .filter(k -> !filled || !k.isZero())
        .min(byDigits.thenComparing(k -> k.value().subtract(typed.value()).abs()));
  }

  /** Whether they differ in the point only; two digits are the same too often to mean it. */
  private static boolean sameDigits(BigDecimal one, BigDecimal other) {
    BigDecimal plain = one.stripTrailingZeros();
    return plain.precision() > 2
        && plain.unscaledValue().equals(other.stripTrailingZeros().unscaledValue());
  }

  /** Totals: what a share may be a share of. */
  List<Known> wholes() {
    return figures.stream().filter(k -> k.money() && k.isTotal() && !k.isZero()).toList();
  }

  /** Whether the figures of several names in one column add up to a typed one. */
  boolean isSum(Quantity typed, List<Set<String>> names) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Set<String> name : names) {
      Set<String> groups = new LinkedHashSet<>();
      for (Known known : named(name, Set.of())) {
        if (!known.prior() && groups.add(known.group())) {
          sums.merge(known.group(), known.value(), BigDecimal::add);
          counts.merge(known.group(), 1, Integer::sum);
        }
      }
    }
    BigDecimal half = typed.half().multiply(BigDecimal.valueOf(names.size() + 1L));
    return sums.entrySet().stream()
        .anyMatch(
            e ->
                counts.getOrDefault(e.getKey(), 0) == names.size()
                    && e.getValue().subtract(typed.value()).abs().compareTo(half) <= 0);
  }
}
