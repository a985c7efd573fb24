package mingzhang.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Column;
import mingzhang.model.Disclosure;
import mingzhang.model.Figure;
import mingzhang.model.Figures;
import mingzhang.model.Reference;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.report.Finding;
import mingzhang.report.Findings;

/** What the disclosure of the year before says about the figures of the year before. */
public final class LastYear {
  private final Disclosure now;
  private final Disclosure before;
  private final Figures nowFigures;
  private final Figures beforeFigures;

  private LastYear(Disclosure now, Disclosure before) {
    this.now = now;
    this.before = before;
    this.nowFigures = new Figures(now);
    this.beforeFigures = new Figures(before);
  }

  /**
   * A disclosure with every figure of the year before that the earlier disclosure has under the
   * same reference and in the same unit. What {@code prior} states stays as it is; where it
   * contradicts the earlier disclosure, that is a finding.
   */
  public static Disclosure complete(Disclosure now, Disclosure before, Findings findings) {
    LastYear years = new LastYear(now, before);
    years.compare(findings);
    return now.with(years.figures(), now.units());
  }

  private void compare(Findings findings) {
    now.prior()
        .forEach(
            (written, cell) -> {
              if (cell instanceof Amount stated) {
                figure(written)
                    .filter(f -> !f.nil() && f.number().compareTo(stated.number()) != 0)
                    .ifPresent(f -> findings.add(differs(written, stated, f)));
              }
            });
  }

  private static Finding differs(String written, Amount stated, Figure figure) {
    return Finding.warning(
            "prior-differs", stated.place(), written, stated.printed(), figure.digits())
        .withHint("prior-differs", figure.label(), figure.place().toString());
  }

  private Optional<Figure> figure(String written) {
    return Optional.ofNullable(Reference.parse(written))
        .filter(
            r ->
                beforeFigures.find(r) instanceof Figures.Found found
                    && nowFigures
                        .lenient(r)
                        .filter(f -> f.unit().name().equals(found.figure().unit().name()))
                        .isPresent())
        .map(r -> ((Figures.Found) beforeFigures.find(r)).figure());
  }

  private Map<String, Cell> figures() {
    Map<String, Cell> all = new LinkedHashMap<>(now.prior());
    for (Table table : now.tables()) {
      for (Side side : table.sides()) {
        for (Row row : side.rows()) {
          for (Column column : side.amountColumns()) {
            add(all, new Reference(false, table.id(), row.id(), column.id()).unsigned());
          }
        }
      }
    }
    before.facts().keySet().forEach(id -> add(all, Reference.FACT + id));
    return all;
  }

  /** A row that the earlier disclosure does not have tells nothing: accounts come and go. */
  private void add(Map<String, Cell> all, String written) {
    if (!all.containsKey(written)) {
      figure(written)
          .filter(f -> !f.nil())
          .ifPresent(f -> all.put(written, new Amount(f.number(), f.place(), f.terms())));
    }
  }
}
