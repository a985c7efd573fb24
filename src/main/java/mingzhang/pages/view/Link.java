package mingzhang.pages.view;

/**
 * A link to a page or file of the site.
 *
 * @param text what it says
 * @param href relative to the page it stands on
 * @param current whether it is the page itself
 */
public record Link(String text, String href, boolean current) {
  /** A link to somewhere else. */
  public static Link to(String text, String href) {
    return new Link(text, href, false);
  }
}
