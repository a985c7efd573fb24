package mingzhang.check;

import java.util.List;
import java.util.regex.Pattern;
import mingzhang.model.Disclosure;
import mingzhang.model.Project;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Unit;
import mingzhang.report.Finding;
import mingzhang.report.Place;
import mingzhang.report.Severity;

/**
 * Names of another unit where that of this one belongs: in tables whose rows are units and in the
 * forms of projects, as they stay when a file of another office is copied.
 */
final class OtherUnit {
  private static final Pattern OFFICE = Pattern.compile("\\p{IsHan}{2,}" + Unit.ENDINGS);

  private OtherUnit() {}

  static void check(Ledger ledger) {
    Disclosure disclosure = ledger.disclosure;
    disclosure.tables().forEach(t -> t.sides().forEach(s -> rows(s, ledger)));
    for (Project project : disclosure.projects()) {
      String name = project.implementingUnit();
      if (OFFICE.matcher(name).find() && !disclosure.unit().isCalled(name)) {
        ledger.findings.add(finding(project.place(), name, disclosure.unit()).as(Severity.HINT));
      }
    }
  }

  /** A table may list units below this one beside it; one with others only is somebody else's. */
  private static void rows(Side side, Ledger ledger) {
    Unit unit = ledger.disclosure.unit();
    List<Row> units =
        side.rows().stream()
            .filter(r -> r.level() == 1 && r.code().isEmpty() && r.account().isEmpty())
            .filter(r -> OFFICE.matcher(r.name()).matches())
            .toList();
    if (!units.isEmpty() && units.stream().noneMatch(r -> unit.isCalled(r.name()))) {
      Row row = units.get(0);
      ledger.findings.add(finding(row.place(), row.name(), unit));
    }
  }

  private static Finding finding(Place place, String name, Unit unit) {
    return Finding.warning("other-unit", place, name, unit.name()).withHint("other-unit");
  }
}
