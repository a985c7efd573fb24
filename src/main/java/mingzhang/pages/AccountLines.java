package mingzhang.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mingzhang.model.Anchors;
import mingzhang.model.Cell;
import mingzhang.model.Column;
import mingzhang.model.ColumnReference;
import mingzhang.model.Disclosure;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.standard.Classification;
import mingzhang.standard.RowsSpec;
import mingzhang.standard.Standard;

/**
 * The amounts of a disclosure by account, under the columns that the standard names ({@code
 * presentation.accounts}).
 *
 * @param classification title of the classification
 * @param columns headings of the columns
 * @param lines by code
 */
record AccountLines(String classification, List<String> columns, Map<String, AccountLine> lines) {
  /** Lets it share its words with others. */
  AccountLines {
    columns = columns.stream().map(String::intern).toList();
    Map<String, AccountLine> byCode = new LinkedHashMap<>();
    lines.values().forEach(line -> byCode.put(line.code(), line));
    lines = byCode;
  }

  static AccountLines of(Disclosure disclosure, Standard standard) {
    List<String> columns = new ArrayList<>();
    Map<String, String> names = new TreeMap<>();
    Map<String, Map<String, AccountLine.Of>> found = new TreeMap<>();
    for (ColumnReference written : standard.presentation().accounts()) {
      disclosure
          .table(written.table())
          .ifPresent(
              t ->
                  t.sides().stream()
                      .filter(s -> written.isOn(s.id()))
                      .forEach(s -> add(t, s, written.column(), columns, names, found)));
    }
    Classification classification = classification(standard);
    Map<String, AccountLine> lines = new LinkedHashMap<>();
    found.forEach(
        (code, amounts) -> {
          List<AccountLine.Of> cells =
              columns.stream().map(c -> amounts.getOrDefault(c, AccountLine.Of.NOTHING)).toList();
          String above = classification.parent(code);
          String parent = found.containsKey(above) ? above : "";
          String name = names.getOrDefault(code, code);
          lines.put(code, new AccountLine(code, name, parent, standard.cofog(code), cells));
        });
    List<String> titles = columns.stream().map(c -> c.substring(c.lastIndexOf('\n') + 1)).toList();
    return new AccountLines(classification.title(), titles, lines);
  }

  private static void add(
      Table table,
      Side side,
      String columnId,
      List<String> columns,
      Map<String, String> names,
      Map<String, Map<String, AccountLine.Of>> found) {
    Column column = side.column(columnId).orElse(null);
    if (column == null) {
      return;
    }
    String key = table.id() + "/" + columnId + "\n" + column.title();
    columns.add(key);
    for (Row row : side.rows()) {
      if (!row.code().isEmpty() && (row.hasAmounts() || row.isOpen())) {
        Cell cell = row.cell(columnId);
        String href = table.id() + ".html#" + Anchors.cell(side, row, columnId);
        AccountLine.Of amount = new AccountLine.Of(cell, href);
        names.putIfAbsent(row.code(), row.name());
        found.computeIfAbsent(row.code(), c -> new LinkedHashMap<>()).putIfAbsent(key, amount);
      }
    }
  }

  /** The classification of the first table that the standard names. */
  private static Classification classification(Standard standard) {
    return standard.presentation().accounts().stream()
        .flatMap(written -> standard.table(written.table()).stream())
        .flatMap(t -> t.sides().stream())
        .map(s -> s.rows() instanceof RowsSpec.Classified c ? c.classification() : "")
        .flatMap(id -> java.util.Optional.ofNullable(standard.classifications().get(id)).stream())
        .findFirst()
        .orElse(new Classification("", "", List.of(), 0, Map.of(), Map.of()));
  }
}
