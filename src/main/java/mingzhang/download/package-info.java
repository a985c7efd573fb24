/** Files next to the pages, equal to them figure by figure. */
@NullMarked
package mingzhang.download;

import org.jspecify.annotations.NullMarked;
