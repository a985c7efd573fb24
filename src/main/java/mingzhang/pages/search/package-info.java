/** The index that lets a reader search the site without a server. */
@NullMarked
package mingzhang.pages.search;

import org.jspecify.annotations.NullMarked;
