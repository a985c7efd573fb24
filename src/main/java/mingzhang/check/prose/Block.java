package mingzhang.check.prose;

import java.util.BitSet;

/**
 * A paragraph, list item, heading or table row as running text.
 *
 * @param kind what it is
 * @param text with one form of digits and marks
 * @param written the same characters as they were written
 * @param bound which characters come from the data
 * @param line of a table row, its line of Markdown; else empty
 */
record Block(Kind kind, String text, String written, BitSet bound, String line) {
  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    ROW
  }

  boolean isBound(int start, int end) {
    int next = bound.nextSetBit(start);
    return next >= 0 && next < end;
  }
}
