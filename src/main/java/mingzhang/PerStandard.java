package mingzhang;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import mingzhang.check.OneKind;
import mingzhang.check.RuleCheck;
import mingzhang.model.DisclosureKind;
import mingzhang.model.Term;
import mingzhang.pages.TermLinks;
import mingzhang.prose.Prose;
import mingzhang.read.Content;
import mingzhang.report.Findings;
import mingzhang.standard.Standard;

/** What is made once for all disclosures that follow a standard in a fiscal year. */
final class PerStandard {
  private final Optional<DisclosureKind> kind;
  private final Findings findings;
  private final Map<String, Prose> prose = new ConcurrentHashMap<>();
  private final Map<String, Standard> used = new ConcurrentHashMap<>();
  private final Map<String, Standard> shown = new ConcurrentHashMap<>();
  private final Map<String, TermLinks> links = new ConcurrentHashMap<>();

  /**
   * What is wrong with a standard itself goes to the findings.
   *
   * @param kind what the site publishes, if it can be read
   */
  PerStandard(Optional<DisclosureKind> kind, Findings findings) {
    this.kind = kind;
    this.findings = findings;
  }

  /** Notes that a disclosure follows its standard; the first one has the standard checked. */
  void note(Standard standard, int year) {
    if (used.putIfAbsent(key(standard, year), standard) == null) {
      RuleCheck.check(standard, findings);
    }
  }

  /** Looks whether the standard of a disclosure is of the kind of the site. */
  void checkKind(Content.Read read, Findings findings) {
    kind.ifPresent(
        k -> OneKind.check(read.standard(), k, read.disclosure().place("standard"), findings));
  }

  /** Notes that a disclosure has pages. */
  void noteShown(Standard standard, int year) {
    shown.put(key(standard, year), standard);
  }

  /** Statutory terms of the standards that disclosures with pages follow. */
  List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    new TreeMap<>(shown).values().forEach(s -> terms.addAll(s.terms()));
    return terms;
  }

  Prose prose(Standard standard) {
    return prose.computeIfAbsent(standard.language(), Prose::new);
  }

  TermLinks links(Standard standard, int year, List<Term> terms) {
    return links.computeIfAbsent(key(standard, year), k -> new TermLinks(terms));
  }

  private static String key(Standard standard, int year) {
    return standard.id() + " " + year;
  }
}
