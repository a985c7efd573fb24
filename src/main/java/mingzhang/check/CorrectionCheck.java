package mingzhang.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mingzhang.model.Cell;
import mingzhang.model.Column;
import mingzhang.model.Correction;
import mingzhang.model.Disclosure;
import mingzhang.model.Figures;
import mingzhang.model.FormerTable;
import mingzhang.model.Reference;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.report.Finding;
import mingzhang.report.Findings;

/**
 * Proves the corrections of a disclosure: each is taken back in turn, the latest first, so its
 * {@code to} must be what stands there, now or before the next correction.
 */
public final class CorrectionCheck {
  private final Disclosure disclosure;
  private final Findings findings;

  private CorrectionCheck(Disclosure disclosure, Findings findings) {
    this.disclosure = disclosure;
    this.findings = findings;
  }

  /**
   * Checks the corrections of a disclosure.
   *
   * @param words what a section says to its readers, by its id
   */
  public static void check(
      Disclosure disclosure, Function<String, String> words, Findings findings) {
    CorrectionCheck check = new CorrectionCheck(disclosure, findings);
    check.dates();
    disclosure.tables().forEach(check::table);
    check.texts(words);
  }

  /** In the order of days, none before publication. */
  private void dates() {
    String published = disclosure.dates().getOrDefault("published", "");
    String before = "";
    for (Correction correction : disclosure.corrections()) {
      String date = correction.date();
      if (date.compareTo(published) < 0) {
        findings.add(
            Finding.error("correction-before-publication", correction.place(), date, published)
                .withHint("correction-before-publication"));
      }
      if (date.compareTo(before) < 0) {
        findings.add(Finding.error("correction-order", correction.place(), date, before));
      }
      before = date;
    }
  }

  private void table(Table table) {
    if (disclosure.unreadable().contains(table.id())) {
      return;
    }
    Map<String, List<Correction.OfFigure>> chains =
        FormerTable.of(disclosure, table).stream()
            .collect(
                Collectors.groupingBy(
                    c -> c.side() + "@" + c.row() + "/" + c.column(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    chains.values().forEach(chain -> chain(table, chain));
  }

  private void chain(Table table, List<Correction.OfFigure> chain) {
    Correction.OfFigure last = chain.get(chain.size() - 1);
    Side side = table.side(last.side()).orElseThrow();
    Row row = side.row(last.row()).orElseThrow();
    Column column = side.column(last.column()).orElseThrow();
    Cell now = row.cell(column.id());
    if (!Correction.same(last.to(), now)) {
      Reference reference = new Reference(false, table.id(), row.id(), column.id());
      findings.add(
          Finding.error(
                  "correction-not-in-table",
                  last.toPlace(),
                  Correction.printed(last.to()),
                  Figures.of(reference, table, side, row, column).label(),
                  Correction.printed(now))
              .withHint("correction-not-in-table", Correction.printed(now)));
    }
    for (int i = chain.size() - 1; i > 0; i--) {
      Correction.OfFigure later = chain.get(i);
      Correction.OfFigure earlier = chain.get(i - 1);
      if (!Correction.same(earlier.to(), later.from())) {
        findings.add(
            Finding.error(
                    "correction-chain",
                    earlier.toPlace(),
                    Correction.printed(earlier.to()),
                    later.date(),
                    Correction.printed(later.from()))
                .withHint("correction-chain"));
      }
    }
  }

  private void texts(Function<String, String> words) {
    Map<String, String> sections = new LinkedHashMap<>();
    List<Correction> all = disclosure.corrections();
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i) instanceof Correction.OfText text
          && !disclosure.unreadable().contains(text.section())) {
        String now = sections.computeIfAbsent(text.section(), id -> packed(words.apply(id)));
        sections.put(text.section(), before(text, now));
      }
    }
  }

  /** The words of a section before a correction; after a finding they are left as they are. */
  private String before(Correction.OfText text, String now) {
    String from = packed(text.from());
    String to = packed(text.to());
    if (!now.contains(to)) {
      findings.add(
          Finding.error("correction-not-in-text", text.toPlace(), text.section(), text.to())
              .withHint("correction-not-in-text"));
      return now;
    }
    if (to.isEmpty() && now.contains(from)) {
      findings.add(
          Finding.error("correction-still-in-text", text.place(), text.section(), text.from()));
    }
    return to.isEmpty() ? now + from : now.replace(to, from);
  }

  /** Words without white space, which lines and links break up. */
  private static String packed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
