package mingzhang.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.model.Audience;
import mingzhang.model.Disclosure;
import mingzhang.model.Scope;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/** Finds the disclosures of the units whose figures a department sums up. */
public final class DepartmentUnits {
  private final Content content;
  private final Audience audience;
  private final Findings findings;

  /**
   * Finds units in a content folder.
   *
   * @param content where they are read; what is wrong with them is told when it is their turn
   * @param findings where it goes that one is not there, is not public, or is a department itself
   */
  public DepartmentUnits(Content content, Audience audience, Findings findings) {
    this.content = content;
    this.audience = audience;
    this.findings = findings;
  }

  /**
   * Those that can be had, in their order. A department that is not public itself may have units
   * that are not public either.
   */
  public List<Disclosure> of(Disclosure department) {
    List<Disclosure> units = new ArrayList<>();
    for (String id : department.units()) {
      unit(department, id).ifPresent(units::add);
    }
    return units;
  }

  private Optional<Disclosure> unit(Disclosure department, String id) {
    Place place = department.place("units." + id);
    List<String> known = content.units(department.year());
    if (!known.contains(id)) {
      findings.add(Shapes.unknown("unknown-unit", place, id, known));
      return Optional.empty();
    }
    Optional<Content.Read> read = content.disclosure(content.location(department.year(), id));
    if (read.filter(r -> r.standard().scope() == Scope.DEPARTMENT).isPresent()) {
      findings.add(Finding.error("unit-is-department", place, id).withHint("unit-is-department"));
      return Optional.empty();
    }
    if (audience.sees(department) && read.filter(r -> !audience.sees(r.disclosure())).isPresent()) {
      findings.add(Finding.warning("unit-not-public", place, id).withHint("unit-not-public"));
      return Optional.empty();
    }
    return read.map(Content.Read::disclosure);
  }
}
