package mingzhang.pages.view;

import java.util.List;

/**
 * A table.
 *
 * @param id its name in the standard
 * @param number for example 表二
 * @param title printed title
 * @param label printed label, or empty
 * @param description what it says, or empty
 * @param unit money unit
 * @param empty whether it has no figures, and none that is withheld or unknown
 * @param note printed note of an empty table, or empty
 * @param reason why it has no figures, or empty
 * @param sides one or two
 */
public record TableView(
    String id,
    String number,
    String title,
    String label,
    String description,
    String unit,
    boolean empty,
    String note,
    String reason,
    List<SideView> sides) {}
