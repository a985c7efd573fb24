/** The spreadsheet to fill in: every table and form of a standard, as the import reads it. */
@NullMarked
package mingzhang.intake.template;

import org.jspecify.annotations.NullMarked;
