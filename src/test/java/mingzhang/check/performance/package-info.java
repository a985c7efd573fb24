/** Performance targets that a careful reader would object to, and those that are right. */
@NullMarked
package mingzhang.check.performance;

import org.jspecify.annotations.NullMarked;
