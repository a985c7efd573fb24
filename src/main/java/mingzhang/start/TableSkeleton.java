package mingzhang.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mingzhang.model.Column;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.report.Message;
import mingzhang.report.Messages;
import mingzhang.standard.RowsSpec;
import mingzhang.standard.SideSpec;
import mingzhang.standard.TableSpec;

/**
 * A table file to fill in: comments that say what stands where, and the rows of the year before
 * without their figures.
 */
final class TableSkeleton {
  private final Messages words;
  private final StringBuilder out = new StringBuilder();

  private TableSkeleton(Messages words) {
    this.words = words;
  }

  /** The file's text. */
  static String of(TableSpec spec, Optional<Table> former, Messages words) {
    TableSkeleton skeleton = new TableSkeleton(words);
    skeleton.comment("start.table", spec.number(), spec.title(), spec.unit().name());
    skeleton.comment("start.table.empty", spec.id());
    List<String> rows = new ArrayList<>();
    for (SideSpec side : spec.sides()) {
      skeleton.example(side);
      former.flatMap(t -> t.side(side.id())).ifPresent(s -> rows.addAll(rows(side, s)));
    }
    if (rows.isEmpty()) {
      return skeleton.out.append("{}\n").toString();
    }
    rows.forEach(r -> skeleton.out.append(r).append('\n'));
    return skeleton.out.toString();
  }

  private void example(SideSpec side) {
    String indent = side.id().isEmpty() ? "" : "  ";
    String columns =
        columns(side, Column.Kind.AMOUNT).stream()
            .map(c -> c.id() + " " + c.fullTitle())
            .collect(Collectors.joining(words.text(Message.of("start.comma"))));
    comment("start.table.columns", side.title(), columns);
    if (!side.id().isEmpty()) {
      line(side.id() + ":");
    }
    String amounts =
        columns(side, Column.Kind.AMOUNT).stream()
            .map(c -> c.id() + ": …")
            .collect(Collectors.joining(", "));
    if (side.rows() instanceof RowsSpec.Fixed fixed) {
      fixed.rows().forEach(r -> line(indent + key(r.id()) + ": {" + amounts + "}  # " + r.name()));
      return;
    }
    if (hasTotal(side.rows())) {
      line(indent + "total: {" + amounts + "}");
    }
    line(indent + "rows:");
    String code = side.rows() instanceof RowsSpec.Classified ? "code: \"…\", " : "";
    String texts =
        columns(side, Column.Kind.TEXT).stream()
            .map(c -> c.id() + ": …, ")
            .collect(Collectors.joining());
    line(indent + "  - {" + code + "name: …, " + texts + amounts + "}");
  }

  private static boolean hasTotal(RowsSpec rows) {
    if (rows instanceof RowsSpec.Classified classified) {
      return !classified.total().isEmpty();
    }
    return rows instanceof RowsSpec.Grouped grouped && !grouped.total().isEmpty();
  }

  /** The former rows with codes, names and words, in the form of the content guide. */
  private static List<String> rows(SideSpec spec, Side side) {
    List<String> lines = new ArrayList<>();
    if (spec.rows() instanceof RowsSpec.Classified) {
      side.rows().stream()
          .filter(r -> !r.code().isEmpty() && !r.computed())
          .forEach(r -> lines.add("  - {" + words(spec, r) + "}"));
      if (!lines.isEmpty()) {
        lines.add(0, "rows:");
      }
    } else if (spec.rows() instanceof RowsSpec.Grouped) {
      below(spec, side, -1, "", lines);
    }
    if (!lines.isEmpty() && !spec.id().isEmpty()) {
      lines.replaceAll(l -> "  " + l);
      lines.add(0, spec.id() + ":");
    }
    return lines;
  }

  private static void below(
      SideSpec spec, Side side, int parent, String indent, List<String> lines) {
    List<Integer> groups = new ArrayList<>();
    List<Row> items = new ArrayList<>();
    for (int i = 0; i < side.rows().size(); i++) {
      Row row = side.rows().get(i);
      if (row.parent() == parent && row.kind() == Row.Kind.GROUP) {
        groups.add(i);
      } else if (row.parent() == parent && row.kind() == Row.Kind.ITEM) {
        items.add(row);
      }
    }
    if (!groups.isEmpty()) {
      lines.add(indent + "groups:");
      for (int group : groups) {
        lines.add(indent + "  - name: " + YamlText.of(side.rows().get(group).name()));
        below(spec, side, group, indent + "    ", lines);
      }
    }
    if (!items.isEmpty()) {
      lines.add(indent + "rows:");
      items.forEach(r -> lines.add(indent + "  - {" + words(spec, r) + "}"));
    }
  }

  private static String words(SideSpec spec, Row row) {
    List<String> pairs = new ArrayList<>();
    if (!row.code().isEmpty()) {
      pairs.add("code: " + YamlText.quoted(row.code()));
    }
    pairs.add("name: " + YamlText.of(row.name()));
    columns(spec, Column.Kind.TEXT)
        .forEach(
            c ->
                Optional.ofNullable(row.texts().get(c.id()))
                    .ifPresent(t -> pairs.add(c.id() + ": " + YamlText.of(t))));
    return String.join(", ", pairs);
  }

  private static List<Column> columns(SideSpec side, Column.Kind kind) {
    return side.columns().stream().filter(c -> c.kind() == kind).toList();
  }

  private static String key(String id) {
    return id.matches("[a-z].*") ? id : YamlText.quoted(id);
  }

  private void comment(String key, Object... arguments) {
    line(words.text(Message.of(key, arguments)).strip());
  }

  private void line(String text) {
    out.append("# ").append(text).append('\n');
  }
}
