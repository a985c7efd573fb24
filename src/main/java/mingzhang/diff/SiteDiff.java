package mingzhang.diff;

import java.util.List;

/**
 * What would change for the public; addresses are sorted.
 *
 * @param against the site that is online, as the user calls it
 * @param figures cells of tables
 * @param texts pages whose text changes
 * @param pagesAdded new addresses
 * @param pagesGone addresses that would lead nowhere
 * @param pagesInForm pages that change without a change of their text, and print editions
 * @param downloadsAdded new files to download
 * @param downloadsGone files to download that would be gone
 * @param downloadsChanged files to download with other content
 * @param others how many other files change: appearance, search, feeds
 * @param figuresLeftOut how many changed cells are counted but not listed
 * @param textsLeftOut how many changed paragraphs are counted but not listed
 */
public record SiteDiff(
    String against,
    List<FigureChange> figures,
    List<PageChange> texts,
    List<String> pagesAdded,
    List<String> pagesGone,
    List<String> pagesInForm,
    List<String> downloadsAdded,
    List<String> downloadsGone,
    List<String> downloadsChanged,
    int others,
    int figuresLeftOut,
    int textsLeftOut) {
  /** Whether a single byte of the site changes. */
  public boolean changes() {
    return others > 0
        || !(figures.isEmpty()
            && texts.isEmpty()
            && pagesAdded.isEmpty()
            && pagesGone.isEmpty()
            && pagesInForm.isEmpty()
            && downloadsAdded.isEmpty()
            && downloadsGone.isEmpty()
            && downloadsChanged.isEmpty());
  }
}
