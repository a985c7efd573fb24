/** The command line. */
@NullMarked
package mingzhang.cli;

import org.jspecify.annotations.NullMarked;
