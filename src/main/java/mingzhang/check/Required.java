package mingzhang.check;

import java.util.List;
import mingzhang.model.Fact;
import mingzhang.report.Finding;
import mingzhang.standard.Rule;

/** {@code required}: every required table and fact of the standard is there. */
final class Required implements RuleKind {
  @Override
  public String name() {
    return "required";
  }

  @Override
  public List<String> keys() {
    return List.of();
  }

  @Override
  public void apply(Rule rule, Ledger ledger) {
    ledger.standard.tables().stream()
        .filter(t -> t.required() && ledger.disclosure.table(t.id()).isEmpty())
        .filter(t -> !ledger.disclosure.unreadable().contains(t.id()))
        .forEach(
            t ->
                ledger.findings.add(
                    Finding.error("missing-table", ledger.disclosure.place(), t.number(), t.title())
                        .withHint("missing-table", t.id())));
    ledger
        .standard
        .facts()
        .values()
        .forEach(
            spec -> {
              Fact fact = ledger.disclosure.facts().get(spec.id());
              if (spec.required() && fact == null) {
                ledger.findings.add(
                    Finding.error(
                            "missing-fact", ledger.disclosure.place(), spec.title(), spec.id())
                        .withHint("missing-fact", spec.id()));
              }
            });
  }
}
