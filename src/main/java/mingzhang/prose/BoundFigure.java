package mingzhang.prose;

import java.math.BigDecimal;

/**
 * A figure that stands in a text and comes from the data.
 *
 * @param text as it reads, for example {@code 848.85万元}
 * @param href its cell, relative to the disclosure's folder, or empty
 * @param label which figure it is
 * @param number its value
 */
public record BoundFigure(String text, String href, String label, BigDecimal number) {}
