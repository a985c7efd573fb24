package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.model.Column;
import mingzhang.model.Reference;
import mingzhang.standard.BudgetMatch;
import mingzhang.standard.RowsSpec;
import mingzhang.standard.Rule;
import mingzhang.standard.SideSpec;
import mingzhang.standard.Standard;
import mingzhang.standard.TableSpec;

/** The names that rules of a standard may use, to find rules that are themselves wrong. */
final class StandardNames {
  /** A name in a rule that the standard does not have, and the names it does have. */
  record Unknown(String what, String name, List<String> existing) {}

  private final Standard standard;

  StandardNames(Standard standard) {
    this.standard = standard;
  }

  List<Unknown> unknownIn(Rule rule) {
    List<Unknown> unknown = new ArrayList<>();
    if (!rule.word("table").isEmpty()) {
      unknown.addAll(columns(rule));
    }
    for (String side : List.of("left", "right")) {
      for (String text : rule.list(side)) {
        if (rule.kind().equals("same-accounts")) {
          String[] parts = text.split("/");
          column(parts[0], parts[parts.length - 1]).ifPresent(unknown::add);
        } else {
          reference(text).ifPresent(unknown::add);
        }
      }
    }
    for (String text : rule.list("columns")) {
      String[] parts = text.split("/", 2);
      column(parts[0], parts[parts.length - 1]).ifPresent(unknown::add);
    }
    rule.list("figures").forEach(text -> reference(text).ifPresent(unknown::add));
    return unknown;
  }

  /**
   * The same for what final accounts look for in a budget: names on their own side, and columns of
   * the budget that no column of theirs is set beside.
   */
  List<Unknown> unknownIn(BudgetMatch budget) {
    List<Unknown> unknown = new ArrayList<>();
    for (Map<String, String> columns : List.of(budget.columns(), budget.repeats())) {
      for (String written : columns.keySet()) {
        String[] parts = written.split("/", 2);
        column(parts[0], parts[parts.length - 1]).ifPresent(unknown::add);
      }
    }
    budget.repeats().values().stream()
        .filter(planned -> !budget.columns().containsValue(planned))
        .map(planned -> new Unknown("column", planned, List.copyOf(budget.columns().values())))
        .forEach(unknown::add);
    budget.figures().keySet().forEach(r -> reference(r).ifPresent(unknown::add));
    return unknown;
  }

  private List<Unknown> columns(Rule rule) {
    List<Unknown> unknown = new ArrayList<>();
    List<String> columns = new ArrayList<>(rule.list("parts"));
    columns.add(rule.word("total"));
    columns.add(rule.word("column"));
    columns.stream()
        .filter(c -> !c.isEmpty())
        .forEach(c -> column(rule.word("table"), c).ifPresent(unknown::add));
    if (columns.stream().allMatch(String::isEmpty)) {
      table(rule.word("table")).ifPresent(unknown::add);
    }
    return unknown;
  }

  private Optional<Unknown> reference(String text) {
    Reference reference = Reference.parse(text);
    if (reference == null) {
      return Optional.of(new Unknown("reference", text, List.of("table@row/column")));
    }
    if (reference.isFact()) {
      return standard.facts().containsKey(reference.row())
          ? Optional.empty()
          : Optional.of(
              new Unknown("fact", reference.row(), List.copyOf(standard.facts().keySet())));
    }
    Optional<Unknown> wrong = column(reference.table(), reference.column());
    return wrong.isPresent() ? wrong : row(reference);
  }

  private Optional<Unknown> table(String id) {
    return standard.table(id).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Unknown("table", id, standard.tables().stream().map(TableSpec::id).toList()));
  }

  private Optional<Unknown> column(String table, String column) {
    Optional<Unknown> wrong = table(table);
    if (wrong.isPresent() || hasColumn(standard.table(table).orElseThrow(), column)) {
      return wrong;
    }
    List<String> ids =
        standard.table(table).orElseThrow().sides().stream()
            .flatMap(s -> s.columns().stream())
            .map(Column::id)
            .distinct()
            .toList();
    return Optional.of(new Unknown("column", column, ids));
  }

  private static boolean hasColumn(TableSpec table, String id) {
    for (SideSpec side : table.sides()) {
      for (Column column : side.columns()) {
        if (column.id().equals(id)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Only rows that the standard lists can be known to be wrong. */
  private Optional<Unknown> row(Reference reference) {
    List<SideSpec> sides = standard.table(reference.table()).orElseThrow().sides();
    List<String> fixed = new ArrayList<>();
    for (SideSpec side : sides) {
      if (!(side.rows() instanceof RowsSpec.Fixed rows)) {
        return Optional.empty();
      }
      rows.rows().forEach(r -> fixed.add(r.id()));
    }
    boolean known =
        fixed.contains(reference.row())
            || reference.row().equals(Reference.ALL)
            || reference.row().startsWith(Reference.NAME);
    return known ? Optional.empty() : Optional.of(new Unknown("row", reference.row(), fixed));
  }
}
