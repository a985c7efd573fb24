package mingzhang.check;

import java.util.List;
import mingzhang.model.Disclosure;
import mingzhang.model.Table;

/** The sample disclosure with other tables. */
final class Sample {
  private Sample() {}

  static Disclosure with(Disclosure d, List<Table> tables) {
    return new Disclosure(
        d.unit(),
        d.year(),
        d.standard(),
        d.status(),
        d.dates(),
        d.document(),
        tables,
        d.projects(),
        d.facts(),
        d.prior(),
        d.reasons(),
        d.lists(),
        d.overview(),
        d.sections(),
        d.contacts(),
        d.documents(),
        d.waivers(),
        d.corrections(),
        d.unreadable(),
        d.place());
  }
}
