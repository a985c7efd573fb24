package mingzhang.prose;

import mingzhang.report.Place;

/** Decides where a relative link of a text leads. */
@FunctionalInterface
public interface SiteLinks {
  /** Leaves every link as it is written. */
  SiteLinks AS_WRITTEN = (destination, place) -> destination;

  /**
   * The address to print for a link or image, given as written, never empty and without scheme; the
   * caller keeps the place to report a target that does not exist.
   */
  String href(String destination, Place place);

  /** Where a link is written: a text may show words that stand in another file. */
  default Place place(String destination, Place inText) {
    return inText;
  }
}
