package mingzhang.intake;

import java.math.BigDecimal;
import java.util.Map;
import mingzhang.report.Place;

/**
 * A row of one side of a table, as a sheet has it.
 *
 * @param place its first cell
 * @param code joined from one or three columns, only its digits and letters; or empty
 * @param name without what surrounds it; or empty
 * @param indent how far the name is moved right
 * @param level its level in the tree, from 1, where the sheet says it; else 0
 * @param texts words of text columns by column id
 * @param amounts what to write by column id; nil ones are left out
 * @param stated the numbers of the sheet by column id, as they stand there
 * @param unit money unit of the sheet, or empty where nothing says it
 */
record Line(
    Place place,
    String code,
    String name,
    int indent,
    int level,
    Map<String, String> texts,
    Map<String, String> amounts,
    Map<String, BigDecimal> stated,
    String unit) {}
