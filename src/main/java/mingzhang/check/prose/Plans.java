package mingzhang.check.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingzhang.model.Column;
import mingzhang.model.Disclosure;
import mingzhang.model.DisclosureKind;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.standard.Standard;

/**
 * What final accounts have planned and spent: tables with a column 预算数 beside one 决算数, and the
 * budget of the year (年初预算) as far as it is known.
 *
 * <p>A plan that neither has is held against nothing but its own sentence, and so is one that is
 * not said to be of the beginning of the year: it may have been changed during the year.
 */
final class Plans {
  /** Group of all figures of the budget of the beginning of the year. */
  static final String ORIGINAL = "budget";

  private final boolean accounts;
  private final Set<String> planned = new HashSet<>();
  private final Set<String> spent = new HashSet<>();

  /** What was spent as the present, what was planned as the past. */
  private final List<Change> changes = new ArrayList<>();

  /** The same against the budget of the beginning of the year. */
  private final List<Change> original = new ArrayList<>();

  Plans(Disclosure disclosure, Standard standard, List<Known> figures) {
    accounts = standard.kind() == DisclosureKind.FINAL_ACCOUNTS;
    if (accounts) {
      disclosure.tables().forEach(t -> t.sides().forEach(s -> side(t, s)));
      pair(figures);
      original.addAll(
          Change.since(disclosure.budget().figures(), disclosure, figures, Known::planned));
    }
  }

  private void side(Table table, Side side) {
    List<String> plans = groups(table, side, "预算数");
    List<String> done = groups(table, side, "决算数");
    if (!plans.isEmpty() && !done.isEmpty()) {
      planned.addAll(plans);
      spent.addAll(done);
    }
  }

  private static List<String> groups(Table table, Side side, String title) {
    return side.amountColumns().stream()
        .filter(c -> c.title().endsWith(title))
        .map(Column::id)
        .map(id -> KnownFigures.group(table, side, id))
        .toList();
  }

  private void pair(List<Known> figures) {
    Map<String, Known> plans = new HashMap<>();
    figures.stream()
        .filter(k -> planned.contains(k.group()))
        .forEach(k -> plans.putIfAbsent(row(k), k));
    for (Known known : figures) {
      Known plan = spent.contains(known.group()) ? plans.get(row(known)) : null;
      if (plan != null) {
        changes.add(new Change(known, plan));
      }
    }
  }

  private static String row(Known known) {
    return known.group().substring(0, known.group().lastIndexOf('/'))
        + "\n"
        + known.row()
        + "\n"
        + known.kind();
  }

  /** Whether the texts are those of final accounts, where plans and spending are told. */
  boolean areTold() {
    return accounts;
  }

  /** Those of the figures that are plans. */
  List<Known> among(List<Known> figures) {
    return figures.stream()
        .filter(k -> planned.contains(k.group()) || k.group().equals(ORIGINAL))
        .toList();
  }

  /** What names mean in the budget of the beginning of the year. */
  List<Known> original(Set<String> names, Set<String> inSentence) {
    return original.stream()
        .filter(c -> c.now().isNamed(names, inSentence))
        .map(Change::before)
        .toList();
  }

  /** Whether the budget of the beginning of the year has such an amount anywhere. */
  boolean hasOriginal(Quantity typed) {
    return original.stream().anyMatch(c -> c.before().matches(typed));
  }

  /** Whether a figure may be meant by words that tell a phase. */
  boolean fits(Known known, Phase phase) {
    return switch (phase) {
      case ORIGINAL -> planned.contains(known.group());
      case PLAN -> !spent.contains(known.group());
      case DONE -> !planned.contains(known.group());
      case SPENT -> !planned.contains(known.group()) && !known.group().contains("/income/");
      case UNTOLD -> true;
    };
  }

  /**
   * How the spending that names mean differs from its plan.
   *
   * @param fromStart whether the plan is said to be that of the beginning of the year
   */
  List<Change> changesNamed(Set<String> names, Set<String> inSentence, boolean fromStart) {
    List<Change> named = new ArrayList<>(changes);
    named.addAll(fromStart ? original : List.of());
    named.removeIf(c -> !c.now().isNamed(names, inSentence));
    return named;
  }
}
