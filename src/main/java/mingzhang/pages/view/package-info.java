/** The records that a theme receives: words and links ready to print, nothing to compute. */
@NullMarked
package mingzhang.pages.view;

import org.jspecify.annotations.NullMarked;
