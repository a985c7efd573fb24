package mingzhang.check;

import java.util.List;
import mingzhang.model.Table;
import mingzhang.report.Finding;
import mingzhang.standard.Rule;

/**
 * {@code empty-note}: a table without figures has its note and the office's reason, one with
 * figures has neither (财预〔2016〕143号: empty tables are published too, with an explanation).
 */
final class EmptyNote implements RuleKind {
  @Override
  public String name() {
    return "empty-note";
  }

  @Override
  public List<String> keys() {
    return List.of();
  }

  @Override
  public void apply(Rule rule, Ledger ledger) {
    for (Table table : ledger.disclosure.tables()) {
      if (ledger.disclosure.unreadable().contains(table.id())) {
        continue;
      }
      if (table.isBlank() && table.emptyReason().isEmpty()) {
        ledger.findings.add(
            Finding.warning("empty-without-reason", table.place(), table.title())
                .withHint("empty-without-reason", table.id()));
      }
      if (!table.isEmpty() && !table.emptyReason().isEmpty()) {
        ledger.findings.add(
            Finding.error(
                "reason-for-filled-table",
                ledger.disclosure.place("empty_reasons." + table.id()),
                table.title(),
                table.id()));
      }
    }
  }
}
