package mingzhang.pages.search;

/**
 * What the index keeps of a disclosure: its number, and its tokens, each on a line.
 *
 * @param block number of its blocks
 * @param titles tokens of its titles
 * @param texts tokens of its texts and rows
 * @param amounts its amounts
 */
public record DisclosureTokens(int block, String titles, String texts, String amounts) {
  /** Those of a disclosure that is only checked: nobody will look for it. */
  public static DisclosureTokens none(int block) {
    return new DisclosureTokens(block, "", "", "");
  }
}
