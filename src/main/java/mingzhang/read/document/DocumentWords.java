package mingzhang.read.document;

import java.util.function.IntFunction;
import mingzhang.report.Place;

/** Takes what a document holds, in pieces, so that memory does not grow with it. */
public interface DocumentWords {
  /**
   * A piece of text.
   *
   * @param where the place of the character at an index of the text, for example {@code
   *     files/budget.xlsx!表五!C12}
   */
  void text(String text, IntFunction<Place> where);

  /**
   * Something about the document that its readers do not see at once.
   *
   * @param trait what it is
   * @param what its name, for example that of the hidden sheet; may be empty
   */
  void trait(Trait trait, Place where, String what);

  /** What a document may have besides its words. */
  enum Trait {
    /** A person's name as author or last editor. */
    AUTHOR,
    /** A sheet that the program that opens it does not show. */
    HIDDEN_SHEET,
    /** Comments beside the text or the cells. */
    COMMENTS,
    /** Changes that are kept with what they replaced. */
    TRACKED_CHANGES,
    /** An image, or pages without any text, as a scanner makes them. */
    NO_TEXT,
    /** It could not be looked into: encrypted, damaged, too large or of a form from before 2007. */
    NOT_SEARCHED
  }
}
