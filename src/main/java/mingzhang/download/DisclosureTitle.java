package mingzhang.download;

import mingzhang.model.Disclosure;
import mingzhang.model.Scope;
import mingzhang.model.Words;
import mingzhang.standard.Standard;

/** The title of a disclosure, for people: 长治市上党区人民政府办公室2025年单位预算公开. */
public final class DisclosureTitle {
  private DisclosureTitle() {}

  /** The title of a disclosure in the words of the interface. */
  public static String of(Words words, Disclosure disclosure, Standard standard) {
    return of(words, disclosure.unit().name(), disclosure.year(), standard.scope());
  }

  /**
   * The title in the words of the interface.
   *
   * @param unit official name of who publishes
   * @param scope whose figures they are, which many titles say
   */
  public static String of(Words words, String unit, int year, Scope scope) {
    return words.say(
        "disclosure.title", unit, String.valueOf(year), words.say("scope." + scope.word()));
  }
}
