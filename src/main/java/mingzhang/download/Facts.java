package mingzhang.download;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.model.Disclosure;
import mingzhang.model.Site;
import mingzhang.model.Words;
import mingzhang.standard.Standard;

/** What a file says of itself, for people: publisher, unit, dates, source, licence. */
final class Facts {
  private Facts() {}

  /** Values by their names; what is not known is left out. */
  static Map<String, String> of(Subject subject) {
    Site site = subject.site();
    Disclosure disclosure = subject.disclosure();
    Standard standard = subject.standard();
    Words words = subject.words();
    Map<String, String> facts = new LinkedHashMap<>();
    put(facts, words.say("data.unit"), disclosure.unit().name());
    put(facts, words.say("data.unit_code"), disclosure.unit().code());
    put(facts, words.say("data.year"), String.valueOf(disclosure.year()));
    put(facts, words.say("data.publisher"), site.publisher());
    put(facts, words.say("data.published"), disclosure.dates().getOrDefault("published", ""));
    put(facts, words.say("data.standard"), standard.title());
    List<String> sources = standard.sources().stream().map(Standard.Source::title).toList();
    put(facts, words.say("data.source"), String.join(words.say("data.sources.separator"), sources));
    put(facts, words.say("data.homepage"), subject.homepage());
    put(facts, words.say("data.licence"), licence(site));
    put(facts, words.say("data.cells"), words.say("data.cells.text"));
    return facts;
  }

  /** Title and address of the licence, or empty. */
  static String licence(Site site) {
    return site.licenceUrl().isEmpty() ? site.licence() : site.licence() + " " + site.licenceUrl();
  }

  private static void put(Map<String, String> facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.put(name, value);
    }
  }
}
