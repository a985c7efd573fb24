package mingzhang.check;

import java.util.List;
import mingzhang.standard.Rule;

/** A kind of rule: what a standard's rules can ask for. */
interface RuleKind {
  /** Its name in standards, for example {@code roll-up}. */
  String name();

  /** The keys a rule of this kind may have, beside id, kind, title, why and severity. */
  List<String> keys();

  /** Names of tables, columns or rows in the rule that the standard does not have. */
  default List<StandardNames.Unknown> unknown(Rule rule, StandardNames names) {
    return names.unknownIn(rule);
  }

  /** Applies the rule to a disclosure: adds what it verified and what it found. */
  void apply(Rule rule, Ledger ledger);
}
