/** Texts against figures: every amount, percentage, change and count that an office typed. */
@NullMarked
package mingzhang.check.prose;

import org.jspecify.annotations.NullMarked;
