/** The disclosed facts: records with exact decimals, no input or output, no framework. */
@NullMarked
package mingzhang.model;

import org.jspecify.annotations.NullMarked;
