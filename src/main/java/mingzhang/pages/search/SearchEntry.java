package mingzhang.pages.search;

/**
 * Something a reader may look for.
 *
 * @param kind {@code unit}, {@code disclosure}, {@code table}, {@code article}, {@code project},
 *     {@code account}, {@code term}, {@code page}, {@code notice}, {@code file}, {@code row} or
 *     {@code amount}
 * @param title what it is called
 * @param href where it is, from the folder of its block
 * @param text its words, or for an amount its number; may be empty
 * @param after what is told after it and not looked for: the unit of an amount, the amount of a
 *     row; may be empty
 */
public record SearchEntry(String kind, String title, String href, String text, String after) {
  /** One with nothing to tell after it. */
  public SearchEntry(String kind, String title, String href, String text) {
    this(kind, title, href, text, "");
  }
}
