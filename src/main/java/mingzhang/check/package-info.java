/** What must hold: reconciliations and everything else that is found before anyone sees it. */
@NullMarked
package mingzhang.check;

import org.jspecify.annotations.NullMarked;
