package mingzhang.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingzhang.model.Column;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.report.Finding;
import mingzhang.report.Nearest;
import mingzhang.standard.Classification;
import mingzhang.standard.RowsSpec;
import mingzhang.standard.SideSpec;

/**
 * Looks at the account codes of classified tables: that they exist, fit their names, stand once, in
 * order and under their parents (预算法 art. 32 and 46: by function to 类, 款 and 项).
 */
final class Accounts {
  private final Ledger ledger;

  /** The first name and table of each code in this disclosure, by classification and code. */
  private final Map<String, String> names = new HashMap<>();

  private Accounts(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Reports what is wrong with the codes of a disclosure. */
  static void check(Ledger ledger) {
    Accounts accounts = new Accounts(ledger);
    for (Table table : ledger.disclosure.tables()) {
      if (!ledger.disclosure.unreadable().contains(table.id())) {
        for (int i = 0; i < table.sides().size(); i++) {
          Side side = table.sides().get(i);
          accounts.classification(table, i).ifPresent(c -> accounts.side(side, c));
        }
      }
    }
  }

  private Optional<Classification> classification(Table table, int index) {
    return ledger
        .standard
        .table(table.id())
        .map(t -> t.sides().get(index))
        .map(SideSpec::rows)
        .filter(RowsSpec.Classified.class::isInstance)
        .map(r -> ((RowsSpec.Classified) r).classification())
        .flatMap(id -> Optional.ofNullable(ledger.standard.classifications().get(id)));
  }

  private void side(Side side, Classification classification) {
    boolean coded = side.columns().stream().anyMatch(c -> c.kind() == Column.Kind.CODE);
    Set<String> seen = new HashSet<>();
    String before = "";
    for (Row row : side.rows()) {
      if (!coded || row.code().isEmpty() || row.computed()) {
        continue;
      }
      if (!seen.add(row.code())) {
        ledger.findings.add(
            Finding.error("duplicate-account", row.place(), row.code(), row.name()));
      } else if (isKnown(row, classification)) {
        name(row, classification);
        if (classification.level(row.code()) > 1 && row.parent() < 0) {
          String parent = classification.parent(row.code());
          ledger.findings.add(
              Finding.error("orphan-account", row.place(), row.code(), row.name(), parent)
                  .withHint("orphan-account", parent));
        }
      }
      if (row.code().compareTo(before) < 0) {
        ledger.findings.add(Finding.hint("unsorted-accounts", row.place(), row.code(), before));
      }
      before = row.code();
    }
  }

  private boolean isKnown(Row row, Classification classification) {
    String code = row.code();
    int level = classification.level(code);
    if (level == 0 || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
      Finding finding =
          Finding.error(
              "account-code", row.place(), code, classification.title(), lengths(classification));
      boolean zero = classification.accounts().containsKey("0" + code);
      ledger.findings.add(zero ? finding.withHint("lost-zero", "0" + code) : finding);
      return false;
    }
    if (level <= classification.complete() && !classification.accounts().containsKey(code)) {
      List<String> codes = new ArrayList<>();
      classification
          .accounts()
          .forEach((c, n) -> codes.addAll(n.equals(row.name()) ? List.of(c) : List.of()));
      Finding finding =
          Finding.error("unknown-account", row.place(), code, row.name(), classification.title());
      Optional<String> near =
          codes.stream().findFirst().or(() -> Nearest.to(code, classification.accounts().keySet()));
      ledger.findings.add(
          near.map(
                  c ->
                      finding.withHint(
                          "known-account", c, classification.accounts().getOrDefault(c, "")))
              .orElse(finding));
      return false;
    }
    return true;
  }

  private static String lengths(Classification classification) {
    return String.join(", ", classification.digits().stream().map(String::valueOf).toList());
  }

  /**
   * The name against the classification, and against the same code elsewhere in this disclosure.
   */
  private void name(Row row, Classification classification) {
    String official = classification.accounts().get(row.code());
    if (official != null && !official.equals(row.name())) {
      ledger.findings.add(
          Finding.warning("account-name", row.place(), row.code(), row.name(), official));
    }
    String first = names.putIfAbsent(classification.id() + row.code(), row.name());
    if (first != null && !first.equals(row.name())) {
      ledger.findings.add(
          Finding.error("account-names-differ", row.place(), row.code(), row.name(), first));
    }
  }
}
