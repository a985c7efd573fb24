package mingzhang.diff;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One cell of a table that the public would see changed.
 *
 * @param page address of the table's page
 * @param table title of the table and its unit, as the page says them
 * @param row code and name
 * @param column headings joined by {@code " / "}
 * @param old what stands there now, as printed; empty where nothing does
 * @param now what would stand there; empty where nothing would
 * @param difference new less old, exact, where both are numbers
 */
public record FigureChange(
    String page,
    String table,
    String row,
    String column,
    String old,
    String now,
    Optional<BigDecimal> difference) {}
