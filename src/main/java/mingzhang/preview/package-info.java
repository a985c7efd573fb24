/** The live preview: a server on this machine that shows the site while its files are edited. */
@NullMarked
package mingzhang.preview;

import org.jspecify.annotations.NullMarked;
