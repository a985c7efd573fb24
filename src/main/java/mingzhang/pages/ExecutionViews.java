package mingzhang.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingzhang.model.Amount;
import mingzhang.model.Anchors;
import mingzhang.model.Column;
import mingzhang.model.Disclosure;
import mingzhang.model.Figures;
import mingzhang.model.OriginalBudget;
import mingzhang.model.Reference;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
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
  private final Figures figures;

  ExecutionViews(Disclosure disclosure, Standard standard) {
    this.disclosure = disclosure;
    this.standard = standard;
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
        !budget.lines().isEmpty(),
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
    if (budget.lines().isEmpty()) {
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
                        ? new ChangeViews.Side(Optional.empty(), "")
                        : new ChangeViews.Side(Optional.of(f.number()), f.href())));
  }

  private List<ExecutionGroupView> groups() {
    Map<String, ExecutionGroupView> groups = new LinkedHashMap<>();
    for (String under : standard.budget().columns().keySet()) {
      String id = under.substring(0, Math.max(0, under.indexOf('/')));
      Table table = disclosure.table(id).orElse(null);
      if (table != null && !groups.containsKey(id) && budget.lines().containsKey(under)) {
        group(table, under).ifPresent(g -> groups.put(id, g));
      }
    }
    return List.copyOf(groups.values());
  }

  private Optional<ExecutionGroupView> group(Table table, String under) {
    String id = under.substring(under.indexOf('/') + 1);
    for (Side side : table.sides()) {
      Column column = side.column(id).orElse(null);
      if (column != null) {
        return Optional.of(
            new ExecutionGroupView(
                table.id(),
                Link.to(table.title(), table.id() + ".html"),
                column.title(),
                table.unit().name(),
                lines(table, side, column, budget.lines().getOrDefault(under, List.of()))));
      }
    }
    return Optional.empty();
  }

  /**
   * Rows of accounts by their codes, under the total; others as they stand, those of both first.
   */
  private List<ChangeView> lines(
      Table table, Side side, Column column, List<OriginalBudget.Line> planned) {
    Map<String, OriginalBudget.Line> plans = new LinkedHashMap<>();
    planned.forEach(l -> plans.putIfAbsent(l.row(), l));
    Map<String, ChangeView> first = new LinkedHashMap<>();
    Map<String, ChangeView> byCode = new TreeMap<>();
    for (Row row : side.rows()) {
      OriginalBudget.Line plan = plans.remove(row.id());
      ChangeViews.Side before = before(plan);
      ChangeViews.Side now = now(table, side, row, column);
      boolean known = budget.of(table.id() + "@" + row.id() + "/" + column.id()).isPresent();
      if (known && (before.number().isPresent() || now.number().isPresent())) {
        ChangeView line =
            ChangeViews.executed(row.code(), Math.max(1, row.level()), row.name(), "", before, now);
        (row.code().isEmpty() ? first : byCode).put(row.id(), line);
      }
    }
    for (OriginalBudget.Line plan : plans.values()) {
      ChangeViews.Side nothing = new ChangeViews.Side(Optional.empty(), "");
      ChangeView line =
          ChangeViews.executed(
              plan.code(), Math.max(1, plan.level()), plan.name(), "", before(plan), nothing);
      (plan.code().isEmpty() ? first : byCode).put(plan.row(), line);
    }
    List<ChangeView> all = new ArrayList<>(first.values());
    all.addAll(byCode.values());
    return all;
  }

  private static ChangeViews.Side before(
      OriginalBudget.@org.jspecify.annotations.Nullable Line plan) {
    Optional<BigDecimal> number =
        plan == null ? Optional.empty() : Optional.of(plan.amount().number());
    return new ChangeViews.Side(number, "");
  }

  private static ChangeViews.Side now(Table table, Side side, Row row, Column column) {
    return row.cell(column.id()) instanceof Amount amount
        ? new ChangeViews.Side(
            Optional.of(amount.number()),
            table.id() + ".html#" + Anchors.cell(side, row, column.id()))
        : new ChangeViews.Side(Optional.empty(), "");
  }
}
