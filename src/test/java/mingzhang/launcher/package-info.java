/** The script that starts the program. */
@NullMarked
package mingzhang.launcher;

import org.jspecify.annotations.NullMarked;
