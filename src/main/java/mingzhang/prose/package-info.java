/** Prose: Markdown whose figures are bound to the tables. */
@NullMarked
package mingzhang.prose;

import org.jspecify.annotations.NullMarked;
