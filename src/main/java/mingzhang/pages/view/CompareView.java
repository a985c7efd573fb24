package mingzhang.pages.view;

import java.util.List;

/**
 * Model of the layout {@code compare}, as {@code compare}: a unit in two consecutive years.
 *
 * @param unit official name of the unit
 * @param year the later year
 * @param before the earlier year
 * @param home the disclosure of the later year
 * @param homeBefore the disclosure of the earlier year; its href is empty where the site has none
 *     and the figures are those that the later one states
 * @param figures figures of the whole
 * @param accounts amounts by account; empty where the site does not have the earlier disclosure
 * @param column heading of the amounts by account
 * @param money unit of the amounts by account
 */
public record CompareView(
    String unit,
    int year,
    int before,
    Link home,
    Link homeBefore,
    List<ChangeView> figures,
    List<ChangeView> accounts,
    String column,
    String money) {}
