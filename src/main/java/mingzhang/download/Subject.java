package mingzhang.download;

import mingzhang.model.Disclosure;
import mingzhang.model.Site;
import mingzhang.model.Words;
import mingzhang.standard.Standard;

/**
 * What the data files of a disclosure are about.
 *
 * @param site who publishes, under which licence and address
 * @param words the words of the interface
 */
public record Subject(Site site, Disclosure disclosure, Standard standard, Words words) {
  /** Name of its files without ending, unique in the site: {@code 2025-government-office}. */
  public String name() {
    return disclosure.year() + "-" + disclosure.unit().id();
  }

  /** Its title, for people. */
  String title() {
    return DisclosureTitle.of(words, disclosure, standard);
  }

  /** Full address of its home page, or empty where the site's address is not known. */
  String homepage() {
    return site.baseUrl().isEmpty() ? "" : site.baseUrl() + disclosure.folder() + "index.html";
  }
}
