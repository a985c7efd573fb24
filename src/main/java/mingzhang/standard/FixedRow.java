package mingzhang.standard;

import java.util.List;
import mingzhang.model.Row;

/**
 * A row that the standard lists.
 *
 * @param kind item, subtotal or total
 * @param account code of the account it stands for, or empty
 * @param parent id of the row above it, or empty
 * @param parts ids of the rows it adds up, empty where not told
 */
public record FixedRow(
    String id, String name, Row.Kind kind, String account, String parent, List<String> parts) {}
