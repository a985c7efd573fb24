/** The print editions of a finished site as PDF, by a browser that is installed. */
@NullMarked
package mingzhang.print;

import org.jspecify.annotations.NullMarked;
