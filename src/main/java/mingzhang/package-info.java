/** The build: from content to site. */
@NullMarked
package mingzhang;

import org.jspecify.annotations.NullMarked;
