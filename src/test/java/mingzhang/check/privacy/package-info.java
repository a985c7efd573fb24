/** Personal data is found, and what only looks like it is left alone. */
@NullMarked
package mingzhang.check.privacy;

import org.jspecify.annotations.NullMarked;
