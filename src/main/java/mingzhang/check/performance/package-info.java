/** Performance targets: their form, their dates, and what texts and indicators say of one thing. */
@NullMarked
package mingzhang.check.performance;

import org.jspecify.annotations.NullMarked;
