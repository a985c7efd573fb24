package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.model.Column;
import mingzhang.model.ColumnReference;
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
          column(ColumnReference.parse(text)).ifPresent(unknown::add);
        } else {
          reference(text).ifPresent(unknown::add);
        }
      }
    }
    rule.list("columns")
        .forEach(text -> column(ColumnReference.parse(text)).ifPresent(unknown::add));
    rule.list("figures").forEach(text -> reference(text).ifPresent(unknown::add));
    return unknown;
  }

  /**
   * The same for what final accounts look for in a budget: names on their own side, and columns of
   * the budget that no column of theirs is set beside.
   */
  List<Unknown> unknownIn(BudgetMatch budget) {
    List<Unknown> unknown = new ArrayList<>();
    for (var columns : List.of(budget.columns(), budget.repeats())) {
      columns.keySet().forEach(c -> column(c).ifPresent(unknown::add));
    }
    budget.repeats().values().stream()
        .filter(planned -> !budget.columns().containsValue(planned))
        .map(
            planned ->
                new Unknown(
                    "column",
                    planned.toString(),
                    budget.columns().values().stream().map(ColumnReference::toString).toList()))
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
        .map(c -> new ColumnReference(rule.word("table"), "", c))
        .forEach(c -> column(c).ifPresent(unknown::add));
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
    Optional<Unknown> wrong =
        column(new ColumnReference(reference.table(), "", reference.column()));
    return wrong.isPresent() ? wrong : row(reference);
  }

  private Optional<Unknown> table(String id) {
    return standard.table(id).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Unknown("table", id, standard.tables().stream().map(TableSpec::id).toList()));
  }

  private Optional<Unknown> column(ColumnReference column) {
    Optional<Unknown> wrong = table(column.table());
    if (wrong.isPresent()) {
      return wrong;
    }
    List<SideSpec> all = standard.table(column.table()).orElseThrow().sides();
    List<SideSpec> sides = all.stream().filter(s -> column.isOn(s.id())).toList();
    if (sides.isEmpty()) {
      return Optional.of(
          new Unknown("side", column.side(), all.stream().map(SideSpec::id).toList()));
    }
    List<String> ids =
        sides.stream().flatMap(s -> s.columns().stream()).map(Column::id).distinct().toList();
    return ids.contains(column.column())
        ? Optional.empty()
        : Optional.of(
            new Unknown(
                "column", column.column().isEmpty() ? column.table() : column.column(), ids));
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
