package mingzhang.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mingzhang.model.Labels;
import mingzhang.model.Row;

/**
 * Which row of the final accounts each line is that the budget has under a column: that of the same
 * id, which is an account code, or where one of both has no code, that of the same name. Lines of
 * one name are parts of one account, as budgets divide accounts; a name that means no account or
 * several is not guessed.
 */
final class BudgetRows {
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final boolean coded;
  private final Map<String, Set<String>> byName = new LinkedHashMap<>();
  private final Map<String, List<BudgetFile.Line>> found = new LinkedHashMap<>();
  private final Set<String> named = new HashSet<>();
  private final List<BudgetFile.Line> unmatched = new ArrayList<>();

  /**
   * Looks for the row of each line.
   *
   * @param rows of the final accounts
   * @param accounts names by code of accounts that such rows may have
   * @param lines of the budget
   */
  BudgetRows(List<Row> rows, Map<String, String> accounts, List<BudgetFile.Line> lines) {
    rows.forEach(r -> this.rows.putIfAbsent(r.id(), r));
    coded = rows.stream().anyMatch(r -> !r.code().isEmpty());
    rows.forEach(r -> name(r.name(), r.id()));
    if (coded) {
      accounts.forEach((code, name) -> name(name, code));
    }
    Map<String, BudgetFile.Line> once = new LinkedHashMap<>();
    lines.forEach(l -> once.putIfAbsent(l.row(), l));
    for (BudgetFile.Line line : once.values()) {
      String row = row(line);
      if (row.isEmpty()) {
        unmatched.add(line);
      } else {
        found.computeIfAbsent(row, r -> new ArrayList<>()).add(line);
      }
    }
    List.copyOf(found.keySet()).forEach(this::together);
  }

  private void name(String name, String row) {
    byName.computeIfAbsent(Labels.name(name), n -> new TreeSet<>()).add(row);
  }

  /**
   * The id of the row that a line is, also of one that the final accounts do not have; or empty.
   */
  private String row(BudgetFile.Line line) {
    if (rows.containsKey(line.row()) || (coded && !line.code().isEmpty())) {
      return line.row();
    }
    Set<String> ids = byName.getOrDefault(Labels.name(line.name()), Set.of());
    return ids.size() == 1 ? ids.iterator().next() : "";
  }

  /** Lines that came by their name add up only where they stand side by side. */
  private void together(String row) {
    List<BudgetFile.Line> lines = found.getOrDefault(row, List.of());
    List<BudgetFile.Line> sure = lines.stream().filter(l -> l.row().equals(row)).toList();
    if (sure.size() == lines.size()) {
      return;
    }
    if (lines.stream().map(l -> l.level() + " " + l.code()).distinct().count() == 1) {
      named.add(row);
      return;
    }
    lines.stream().filter(l -> !sure.contains(l)).forEach(unmatched::add);
    if (sure.isEmpty()) {
      found.remove(row);
    } else {
      found.put(row, sure);
    }
  }

  /** Lines by the id of their row, in the order of the budget. */
  Map<String, List<BudgetFile.Line>> found() {
    return found;
  }

  /** Whether a row was found by its name. */
  boolean isNamed(String row) {
    return named.contains(row);
  }

  /** Lines whose row is not known. */
  List<BudgetFile.Line> unmatched() {
    return unmatched;
  }

  /** The account code of a row that was found, or empty. */
  String code(String row) {
    Row present = rows.get(row);
    return present != null ? present.code() : isNamed(row) ? row : line(row).code();
  }

  /** The first line of a row that was found. */
  BudgetFile.Line line(String row) {
    return found.getOrDefault(row, List.of()).get(0);
  }
}
