/** Whole sites, seen in a browser as their readers see them. */
@NullMarked
package mingzhang.browser.site;

import org.jspecify.annotations.NullMarked;
