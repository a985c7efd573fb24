package mingzhang.check.prose;

import java.util.List;
import mingzhang.model.Disclosure;
import mingzhang.model.Fact;
import mingzhang.model.Unit;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.report.Severity;

/** What the checks of the texts of one disclosure work on and write into. */
final class ProseLedger {
  final FigureIndex index;
  final List<Fact> days;
  final int year;
  final Unit office;
  final String unit;
  final List<String> offices;
  private final SourcePlaces places;
  private final Findings findings;

  ProseLedger(
      FigureIndex index,
      Disclosure disclosure,
      List<String> offices,
      SourcePlaces places,
      Findings findings) {
    this.index = index;
    this.days = disclosure.facts().values().stream().filter(f -> !f.date().isEmpty()).toList();
    this.year = disclosure.year();
    this.office = disclosure.unit();
    this.unit = HalfWidth.of(office.name());
    this.offices = offices;
    this.places = places;
    this.findings = findings;
  }

  Place place(Sentence sentence, Quantity quantity) {
    return places.of(sentence.passage(), sentence.block(), quantity.start(), quantity.end());
  }

  Place place(Passage passage, Block block, int start, int end) {
    return places.of(passage, block, start, end);
  }

  /** Keeps a finding; what stands in a reason or in a project's text weighs no more than a hint. */
  void add(Finding finding, Sentence sentence, boolean reason) {
    boolean soft =
        reason
            || sentence.passage().kind() == Passage.Kind.REASON
            || sentence.passage().kind() == Passage.Kind.PROJECT;
    findings.add(soft ? finding.as(Severity.HINT) : finding);
  }

  void add(Finding finding) {
    findings.add(finding);
  }
}
