/** Tests of the files to begin with. */
@NullMarked
package mingzhang.start;

import org.jspecify.annotations.NullMarked;
