package mingzhang.check.prose;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Disclosure;
import mingzhang.model.Project;
import mingzhang.model.Row;
import mingzhang.model.Table;
import mingzhang.standard.Standard;

/** Adds the year's funds of all projects and of each category of projects. */
final class CategorySums {
  private final Disclosure disclosure;
  private final Standard standard;
  private final List<Known> figures;

  CategorySums(Disclosure disclosure, Standard standard, List<Known> figures) {
    this.disclosure = disclosure;
    this.standard = standard;
    this.figures = figures;
  }

  void add() {
    counts();
    if (disclosure.projects().isEmpty()) {
      return;
    }
    add("", "项目合计", List.of("二级项目", "绩效目标管理"));
    standard
        .performance()
        .categories()
        .forEach((id, title) -> add(id, title, List.of(title, title + "项目")));
  }

  private void counts() {
    Map<Integer, String> counts = new LinkedHashMap<>();
    counts.put(disclosure.projects().size(), "有绩效目标的项目");
    int all = 0;
    for (Table table : disclosure.tables()) {
      if (table.title().contains("项目支出预算表")) {
        counts.putIfAbsent(items(table), "表" + table.number() + "的项目");
        all += items(table);
      }
    }
    counts.putIfAbsent(all, "各项目支出预算表的项目");
    counts.remove(0);
    counts.forEach((n, label) -> count(n, label, Set.of(), FigureIndex.PROJECTS));
  }

  private void add(String category, String label, List<String> words) {
    Set<String> names = new LinkedHashSet<>(words);
    List<Project> chosen =
        disclosure.projects().stream()
            .filter(p -> category.isEmpty() || p.category().equals(category))
            .toList();
    BigDecimal funds =
        chosen.stream()
            .map(p -> p.fund("total", "year"))
            .filter(Amount.class::isInstance)
            .map(Cell::number)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .multiply(standard.performance().unit().factor());
    Stream.of(funds, tabled(chosen.stream().map(Project::name).toList()))
        .map(BigDecimal::stripTrailingZeros)
        .distinct()
        .forEach(v -> figures.add(money(v, label, names)));
    count(chosen.size(), label, names, "category-count");
  }

  private void count(int things, String label, Set<String> names, String group) {
    figures.add(
        new Known(
            BigDecimal.valueOf(things),
            new BigDecimal("0.5"),
            false,
            things + "个",
            label,
            "",
            names,
            Set.of(),
            group,
            Row.Kind.TOTAL,
            false));
  }

  private static Known money(BigDecimal value, String label, Set<String> names) {
    String printed = value.movePointLeft(4).toPlainString() + "万元";
    BigDecimal half = new BigDecimal("50");
    return new Known(
        value, half, true, printed, label, "", names, Set.of(), "category", Row.Kind.TOTAL, false);
  }

  private static int items(Table table) {
    return (int)
        table.sides().stream()
            .flatMap(side -> side.rows().stream())
            .filter(row -> row.kind() == Row.Kind.ITEM)
            .count();
  }

  /** What the table of projects says for them. */
  private BigDecimal tabled(List<String> names) {
    return standard.rules().stream()
        .filter(r -> r.kind().equals("targets"))
        .map(r -> r.word("table") + "//" + r.word("column"))
        .flatMap(group -> figures.stream().filter(k -> k.group().equals(group)))
        .filter(k -> names.contains(k.row()))
        .map(Known::value)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
