package mingzhang.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of all kinds of rules. */
final class RuleKinds {
  private static final List<RuleKind> ALL =
      List.of(
          new Sum(),
          new RollUp(),
          new Across(),
          new Equal(),
          new SameAccounts(),
          new EmptyNote(),
          new Required(),
          new Targets(),
          new Funds(),
          new Carried(),
          new UnitSums(),
          new Period(),
          new Cost(),
          new Indicators());

  /** By name. */
  static final Map<String, RuleKind> BY_NAME = byName();

  private RuleKinds() {}

  private static Map<String, RuleKind> byName() {
    Map<String, RuleKind> kinds = new LinkedHashMap<>();
    ALL.forEach(k -> kinds.put(k.name(), k));
    return kinds;
  }
}
