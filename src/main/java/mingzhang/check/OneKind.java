package mingzhang.check;

import mingzhang.model.DisclosureKind;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.standard.Standard;

/**
 * Sees that a site publishes budgets or final accounts, never both: its words say which, and
 * figures of the one are no figures of the year before for the other.
 */
public final class OneKind {
  private OneKind() {}

  /**
   * Looks at the standard of a disclosure.
   *
   * @param site the kind of the site
   * @param place where the disclosure names its standard
   */
  public static void check(Standard standard, DisclosureKind site, Place place, Findings findings) {
    if (standard.kind() != site) {
      String kind = standard.kind().word();
      findings.add(
          Finding.error("kind-of-site", place, standard.id(), kind, site.word())
              .withHint("kind-of-site", kind));
    }
  }
}
