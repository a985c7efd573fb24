package mingzhang.pages.view;

/**
 * A page in a list.
 *
 * @param link the page
 * @param note a word beside it (无数据, an amount), or empty
 * @param muted whether it has nothing to show, as an empty table
 */
public record EntryView(Link link, String note, boolean muted) {}
