package mingzhang.check;

import java.util.List;
import mingzhang.model.Absent;
import mingzhang.model.Fact;
import mingzhang.report.Finding;
import mingzhang.standard.FactSpec;
import mingzhang.standard.Rule;

/** {@code required}: every required table and fact of the standard is there. */
final class Required implements RuleKind {
  @Override
  public String name() {
    return Rule.REQUIRED;
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
              if (spec.required() && fact != null && isUnknown(spec, fact)) {
                ledger.findings.add(
                    Finding.hint(
                        "fact-unknown",
                        ledger.disclosure.place("facts." + spec.id()),
                        spec.title(),
                        spec.id()));
              }
            });
  }

  private static boolean isUnknown(FactSpec spec, Fact fact) {
    return spec.date() ? fact.date().isEmpty() : fact.cell() == Absent.UNKNOWN;
  }
}
