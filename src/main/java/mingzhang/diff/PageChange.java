package mingzhang.diff;

import java.util.List;

/**
 * A page whose text would change.
 *
 * @param page its address
 * @param title its heading
 * @param changes in the order of the page
 */
public record PageChange(String page, String title, List<TextChange> changes) {}
