package mingzhang.pages;

import java.util.List;
import mingzhang.pages.view.AmountView;
import mingzhang.pages.view.ChangeView;
import mingzhang.pages.view.ExecutionGroupView;
import mingzhang.pages.view.ExecutionView;
import mingzhang.pages.view.Link;

/**
 * Final accounts beside their budget as a part of the print edition: tables are in the same
 * document, and amounts lead nowhere.
 */
final class EditionExecution {
  /** Its address in the document. */
  static final String ID = "execution";

  private EditionExecution() {}

  static ExecutionView of(ExecutionView view) {
    return new ExecutionView(
        view.unit(),
        view.year(),
        view.scope(),
        view.published(),
        view.budget(),
        lines(view.figures()),
        view.groups().stream().map(EditionExecution::group).toList());
  }

  private static ExecutionGroupView group(ExecutionGroupView group) {
    return new ExecutionGroupView(
        group.id(),
        Link.to(group.table().text(), "#" + group.id()),
        group.column(),
        group.money(),
        group.byName(),
        lines(group.lines()));
  }

  private static List<ChangeView> lines(List<ChangeView> lines) {
    return lines.stream()
        .map(
            line ->
                new ChangeView(
                    line.code(),
                    line.level(),
                    line.label(),
                    line.unit(),
                    plain(line.before()),
                    plain(line.now()),
                    line.difference(),
                    line.percent(),
                    line.direction(),
                    line.reason()))
        .toList();
  }

  private static AmountView plain(AmountView amount) {
    return new AmountView(amount.text(), "");
  }
}
