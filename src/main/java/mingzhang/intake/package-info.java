/** Figures that come in: from spreadsheets of an office to the files of a disclosure. */
@NullMarked
package mingzhang.intake;

import org.jspecify.annotations.NullMarked;
