/**
 * Measures of speed: whole builds, the program beside others, hot spots. Not part of the program.
 */
@NullMarked
package mingzhang.bench;

import org.jspecify.annotations.NullMarked;
