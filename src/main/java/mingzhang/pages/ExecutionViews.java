package mingzhang.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Disclosure;
import mingzhang.model.ExecutedColumn;
import mingzhang.model.Figures;
import mingzhang.model.OriginalBudget;
import mingzhang.model.Reference;
import mingzhang.model.Table;
import mingzhang.model.Words;
import mingzhang.pages.view.AmountView;
import mingzhang.pages.view.ChangeView;
import mingzhang.pages.view.ExecutionGroupView;
import mingzhang.pages.view.ExecutionView;
import mingzhang.pages.view.Link;
import mingzhang.standard.Presentation;
import mingzhang.standard.Standard;

/**
 * Sets final accounts beside the budget of their year: key figures, and the rows of each table
 * whose column the standard finds in the budget; of several columns of a table the first that it
 * names.
 */
final class ExecutionViews {
  /** The page. */
  static final String PAGE = "execution.html";

  private final Disclosure disclosure;
  private final Standard standard;
  private final OriginalBudget budget;
  private final Words words;
  private final Figures figures;

  ExecutionViews(Disclosure disclosure, Standard standard, Words words) {
    this.disclosure = disclosure;
    this.standard = standard;
    this.words = words;
    this.budget = disclosure.budget();
    this.figures = new Figures(disclosure);
  }

  /** Whether there is anything to see. */
  static boolean areThere(Disclosure disclosure) {
    return !disclosure.budget().isEmpty();
  }

  ExecutionView view() {
    return new ExecutionView(
        disclosure.unit().name(),
        disclosure.year(),
        standard.scope().word(),
        !budget.columns().isEmpty(),
        budget.page(),
        keyFigures(),
        groups());
  }

  /** The key figures, and what else the office states of the budget. */
  private List<ChangeView> keyFigures() {
    Map<String, String> titles = new LinkedHashMap<>();
    for (Presentation.KeyFigure key : standard.presentation().keyFigures()) {
      titles.put(key.figure(), key.title());
    }
    if (budget.columns().isEmpty()) {
      budget.figures().keySet().forEach(r -> titles.putIfAbsent(r, ""));
    }
    List<ChangeView> lines = new ArrayList<>();
    titles.forEach((reference, title) -> figure(reference, title).ifPresent(lines::add));
    return lines;
  }

  private Optional<ChangeView> figure(String written, String title) {
    Reference reference = Reference.parse(written);
    Amount planned = budget.of(written).orElse(null);
    if (reference == null || planned == null) {
      return Optional.empty();
    }
    return figures
        .lenient(reference)
        .map(
            f ->
                ChangeViews.executed(
                    "",
                    1,
                    title.isEmpty() ? f.label() : title,
                    f.unit().name(),
                    new ChangeViews.Side(Optional.of(planned.number()), ""),
                    f.nil()
                        ? ChangeViews.Side.without(figures.absence(reference), f.href(), words)
                        : new ChangeViews.Side(Optional.of(f.number()), f.href())));
  }

  private List<ExecutionGroupView> groups() {
    Map<String, ExecutionGroupView> groups = new LinkedHashMap<>();
    for (ExecutedColumn column : ExecutedColumn.all(disclosure)) {
      groups.computeIfAbsent(column.table().id(), t -> group(column));
    }
    return List.copyOf(groups.values());
  }

  private ExecutionGroupView group(ExecutedColumn executed) {
    Table table = executed.table();
    return new ExecutionGroupView(
        table.id(),
        Link.to(table.title(), table.id() + ".html"),
        executed.column().title(),
        table.unit().name(),
        executed.byName(),
        executed.lines().stream().map(l -> line(l, table)).toList());
  }

  private ChangeView line(ExecutedColumn.Line line, Table table) {
    String href = line.anchor().isEmpty() ? "" : table.id() + ".html#" + line.anchor();
    int level = Math.max(1, line.level());
    if (line.absence() != Absent.NIL) {
      return ChangeViews.listed(
          line.code(),
          level,
          line.name(),
          "",
          amount(line.planned(), ""),
          amount(line.actual(), href));
    }
    return ChangeViews.executed(
        line.code(),
        level,
        line.name(),
        "",
        new ChangeViews.Side(number(line.planned()), ""),
        new ChangeViews.Side(number(line.actual()), href));
  }

  private AmountView amount(Cell cell, String href) {
    return cell instanceof Absent absent && absent != Absent.NIL
        ? new AmountView(absent.printed(words), href)
        : new ChangeViews.Side(number(cell), href).view();
  }

  private static Optional<BigDecimal> number(Cell cell) {
    return cell instanceof Amount ? Optional.of(cell.number()) : Optional.empty();
  }
}
