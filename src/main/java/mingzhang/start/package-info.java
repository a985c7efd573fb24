/** Files to begin with: a site, a unit, the next year. */
@NullMarked
package mingzhang.start;

import org.jspecify.annotations.NullMarked;
