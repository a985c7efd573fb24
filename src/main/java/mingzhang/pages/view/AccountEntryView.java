package mingzhang.pages.view;

/**
 * An account in a list; also the model of the layout {@code accounts}, as {@code accounts} (list).
 *
 * @param code account code
 * @param level 1 for the outermost
 * @param link its page
 * @param amount sum of all units in the latest year that has the account, the word for not known
 *     where one of them does not tell it, or empty
 * @param year that year
 * @param money unit of the amount
 * @param width length of its bar from 0 to 100, empty for none
 */
public record AccountEntryView(
    String code, int level, Link link, String amount, int year, String money, String width) {}
