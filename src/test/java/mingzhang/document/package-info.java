/** Original documents made for tests: spreadsheets, texts and PDFs with what they may hide. */
@NullMarked
package mingzhang.document;

import org.jspecify.annotations.NullMarked;
