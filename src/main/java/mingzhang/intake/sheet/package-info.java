/** Spreadsheets as offices send them: cells, merged regions, what is hidden. */
@NullMarked
package mingzhang.intake.sheet;

import org.jspecify.annotations.NullMarked;
