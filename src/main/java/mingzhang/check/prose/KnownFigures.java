package mingzhang.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Column;
import mingzhang.model.Disclosure;
import mingzhang.model.Fact;
import mingzhang.model.FigureName;
import mingzhang.model.MoneyUnit;
import mingzhang.model.Project;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.model.Term;
import mingzhang.standard.Standard;

/** Collects every true figure of a disclosure with its names. */
final class KnownFigures {
  private final Disclosure disclosure;
  private final Standard standard;
  private final List<Known> all = new ArrayList<>();
  private final Map<String, String> plain = new HashMap<>();

  private KnownFigures(Disclosure disclosure, Standard standard) {
    this.disclosure = disclosure;
    this.standard = standard;
  }

  static List<Known> of(Disclosure disclosure, Standard standard) {
    KnownFigures figures = new KnownFigures(disclosure, standard);
    disclosure.tables().forEach(t -> t.sides().forEach(s -> figures.side(t, s)));
    disclosure.facts().values().forEach(figures::fact);
    disclosure.projects().forEach(figures::project);
    return figures.all;
  }

  /** What a title is about: the term that stands last in it, but not what it says to leave out. */
  static Set<String> topics(Standard standard, String whole) {
    String title = whole.contains("（不含") ? whole.replaceAll("（不含[^）]*）", "") : whole;
    String topic = "";
    int last = -1;
    int length = 0;
    for (Term term : standard.terms()) {
      for (int i = -1; i < term.aliases().size(); i++) {
        String name = i < 0 ? term.name() : term.aliases().get(i);
        int at = title.lastIndexOf(name);
        int end = at < 0 ? -1 : at + name.length();
        boolean better = end > last || (end == last && at >= 0 && name.length() > length);
        topic = better ? term.name() : topic;
        length = better ? name.length() : length;
        last = Math.max(end, last);
      }
    }
    return topic.isEmpty() ? Set.of() : Set.of(topic);
  }

  private void side(Table table, Side side) {
    Set<String> topics = topics(standard, table.title() + side.title());
    List<Column> columns = side.amountColumns();
    List<String> names = side.rows().stream().map(this::name).toList();
    for (Column column : columns) {
      Map<String, List<Amount>> byName = new LinkedHashMap<>();
      for (int i = 0; i < side.rows().size(); i++) {
        Row row = side.rows().get(i);
        String name = names.get(i);
        if (row.cell(column.id()) instanceof Amount amount) {
          boolean item = row.kind() == Row.Kind.ITEM;
          add(table, side, column, name, amount.number(), topics, row.name(), row.kind());
          if (item && !name.isEmpty()) {
            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(amount);
          }
          for (String text : row.texts().values()) {
            byName.computeIfAbsent(text, n -> new ArrayList<>()).add(amount);
          }
        } else if (!Absent.isOpen(row.cell(column.id()))
            && (row.kind() != Row.Kind.ITEM || !row.hasAmounts())) {
          add(table, side, column, name, BigDecimal.ZERO, topics, row.name(), row.kind());
        }
      }
      byName.forEach(
          (name, amounts) -> {
            if (amounts.size() > 1) {
              BigDecimal sum =
                  amounts.stream().map(Amount::number).reduce(BigDecimal.ZERO, BigDecimal::add);
              add(table, side, column, name, sum, topics, name, Row.Kind.GROUP);
            }
          });
    }
    if (side.isBlank()) {
      columns.forEach(
          c -> add(table, side, c, "", BigDecimal.ZERO, topics, table.title(), Row.Kind.TOTAL));
    }
  }

  /** Empty for totals and for the row of the unit itself. */
  private String name(Row row) {
    return row.name().equals(disclosure.unit().name()) ? "" : plain(row.name());
  }

  /** Accounts stand in many tables under one name. */
  private String plain(String name) {
    return plain.computeIfAbsent(name, Names::plain);
  }

  private void add(
      Table table,
      Side side,
      Column column,
      String row,
      BigDecimal number,
      Set<String> topics,
      String shown,
      Row.Kind kind) {
    String name = plain(column.title());
    all.add(
        known(
            number,
            table.unit(),
            FigureName.of(table, side, shown, column).toString(),
            row,
            name.isEmpty() ? Set.of() : Set.of(name),
            topics,
            group(table, side, column.id()),
            kind));
  }

  /** What the figures of a column have in common. */
  static String group(Table table, Side side, String column) {
    return table.id() + "/" + side.id() + "/" + column;
  }

  private static Known known(
      BigDecimal number,
      MoneyUnit unit,
      String label,
      String row,
      Set<String> column,
      Set<String> topics,
      String group,
      Row.Kind kind) {
    return new Known(
        number.multiply(unit.factor()),
        number.signum() == 0 ? BigDecimal.ZERO : unit.halfDigit(number),
        true,
        number.toPlainString() + unit.name(),
        label,
        row,
        column,
        topics,
        group,
        kind,
        false);
  }

  /** What facts of one kind have in common: the beginning of their names. */
  static String group(Fact fact) {
    return "fact/" + fact.id().replaceAll("\\..*", "");
  }

  private void fact(Fact fact) {
    if (fact.cell() instanceof Amount amount) {
      boolean money = fact.unit().endsWith("元");
      BigDecimal factor =
          fact.unit().equals("亿元")
              ? new BigDecimal("100000000")
              : fact.unit().equals("万元") ? new BigDecimal("10000") : BigDecimal.ONE;
      Known known =
          known(
              amount.number(),
              new MoneyUnit(fact.unit(), Math.max(amount.number().scale(), 0), factor),
              fact.title(),
              "",
              Set.of(HalfWidth.of(fact.title())),
              Set.of(),
              group(fact),
              Row.Kind.TOTAL);
      all.add(money ? known : known.counted());
    }
  }

  private void project(Project project) {
    MoneyUnit unit = standard.performance().unit();
    String name = HalfWidth.of(project.name());
    project
        .funds()
        .forEach(
            (source, sides) -> {
              String title = standard.performance().funds().getOrDefault(source, source);
              String label = project.name() + " · " + title;
              Set<String> column = Set.of(title);
              sides.forEach(
                  (side, cell) -> {
                    if (cell instanceof Amount amount) {
                      String group = "funds/" + source + "/" + side;
                      all.add(
                          known(
                              amount.number(),
                              unit,
                              label,
                              name,
                              column,
                              Set.of(),
                              group,
                              Row.Kind.GROUP));
                    }
                  });
            });
  }
}
