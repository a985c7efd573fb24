package mingzhang.check;

import java.util.List;
import mingzhang.check.performance.TargetCheck;
import mingzhang.standard.Rule;

/**
 * {@code indicators}: targets are complete, measurable, within the period of their project, and the
 * same in texts and indicators (财预〔2015〕88号: targets are specific and quantified).
 */
final class Indicators implements RuleKind {
  @Override
  public String name() {
    return "indicators";
  }

  @Override
  public List<String> keys() {
    return List.of("numeric", "bounded");
  }

  @Override
  public void apply(Rule rule, Ledger ledger) {
    TargetCheck.findings(
            ledger.disclosure.projects(),
            ledger.disclosure.year(),
            ledger.texts,
            rule.list("numeric"),
            rule.list("bounded"))
        .forEach(ledger.findings::add);
  }
}
