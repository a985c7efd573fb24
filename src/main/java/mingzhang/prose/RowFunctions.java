package mingzhang.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.model.Absent;
import mingzhang.model.Column;
import mingzhang.model.Figure;
import mingzhang.model.Figures;
import mingzhang.model.Project;
import mingzhang.model.Reference;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.standard.Rule;

/** Lists in texts: {@code rows}, {@code items}, {@code projects}, and {@code empty}. */
final class RowFunctions {
  private RowFunctions() {}

  static Object rows(Binding binding, List<String> arguments, int line) {
    int level = arguments.size() > 2 ? Integer.parseInt(arguments.get(2)) : 1;
    List<BoundRow> rows = new ArrayList<>();
    each(
        binding,
        arguments,
        line,
        (table, side, column) -> {
          for (Row row : side.rows()) {
            boolean wanted =
                row.level() == level
                    && (row.kind() == Row.Kind.ITEM || row.kind() == Row.Kind.GROUP);
            if (wanted && row.cell(column.id()).isNonZero()) {
              Figure figure = figure(table, side, row, column);
              String digits = figure.digits() + figure.unit().name();
              rows.add(
                  new BoundRow(
                      plainName(row),
                      row.code(),
                      binding.mark(figure, digits),
                      figure.reference().toString()));
            }
          }
        });
    return rows;
  }

  static Object items(Binding binding, List<String> arguments, int line) {
    List<String> names = new ArrayList<>();
    each(
        binding,
        arguments,
        line,
        (table, side, column) ->
            side.items().stream()
                .filter(r -> r.cell(column.id()).isNonZero() && !names.contains(r.name()))
                .forEach(r -> names.add(r.name())));
    return names;
  }

  static Object empty(Binding binding, List<String> arguments, int line) {
    return table(binding, arguments.get(0), line).map(Table::isBlank).orElse(true);
  }

  static Object projects(Binding binding, List<String> arguments, int line) {
    String category = arguments.isEmpty() ? "" : arguments.get(0);
    List<Project> chosen =
        binding.disclosure.projects().stream()
            .filter(p -> category.isEmpty() || p.category().equals(category))
            .toList();
    List<String> names = chosen.stream().map(Project::name).toList();
    String count =
        binding.mark(
            new BoundFigure(
                String.valueOf(names.size()), "", "", BigDecimal.valueOf(names.size())));
    Optional<Rule> targets =
        binding.standard.rules().stream().filter(r -> r.kind().equals("targets")).findFirst();
    String page = targets.map(rule -> rule.word("table") + ".html").orElse("");
    List<BoundProjects.Line> table = new ArrayList<>();
    targets.ifPresent(rule -> amounts(binding, rule, line, table));
    return new BoundProjects(binding, count, names, page, table, line);
  }

  /** The amounts in the table that a rule ties the performance targets to. */
  private static void amounts(
      Binding binding, Rule rule, int line, List<BoundProjects.Line> amounts) {
    each(
        binding,
        List.of(rule.word("table"), rule.word("column")),
        line,
        (table, side, column) ->
            side.items()
                .forEach(
                    r ->
                        amounts.add(
                            new BoundProjects.Line(
                                r.name(),
                                figure(table, side, r, column),
                                Absent.isOpen(r.cell(column.id()))))));
  }

  private interface Visitor {
    void visit(Table table, Side side, Column column);
  }

  /** Visits the sides named {@code table} or {@code table/side} that have the column. */
  private static void each(Binding binding, List<String> arguments, int line, Visitor visitor) {
    String[] path = arguments.get(0).split("/", 2);
    Optional<Table> table = table(binding, path[0], line);
    if (table.isEmpty()) {
      return;
    }
    boolean found = false;
    List<String> columns = new ArrayList<>();
    for (Side side : table.get().sides()) {
      side.amountColumns().forEach(c -> columns.add(c.id()));
      Optional<Column> column = side.column(arguments.get(1));
      if (column.isPresent() && (path.length == 1 || side.id().equals(path[1]))) {
        found = true;
        visitor.visit(table.get(), side, column.get());
      }
    }
    if (!found) {
      binding.unknown("column", arguments.get(1), columns, binding.place(arguments.get(1), line));
    }
  }

  private static Optional<Table> table(Binding binding, String id, int line) {
    Optional<Table> table = binding.disclosure.table(id);
    if (table.isEmpty() && !binding.excuses(id)) {
      List<String> ids = binding.disclosure.tables().stream().map(Table::id).toList();
      binding.unknown("table", id, ids, binding.place(id, line));
    }
    return table;
  }

  private static Figure figure(Table table, Side side, Row row, Column column) {
    return Figures.of(
        new Reference(false, table.id(), row.id(), column.id()), table, side, row, column);
  }

  /** The name without the number that fixed lists print before it (一、 or ①). */
  private static String plainName(Row row) {
    return row.name().replaceFirst("^([一二三四五六七八九十]+、|[①-⑳])", "");
  }
}
