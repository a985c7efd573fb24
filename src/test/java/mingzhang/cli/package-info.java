/** What commands tell besides their findings. */
@NullMarked
package mingzhang.cli;

import org.jspecify.annotations.NullMarked;
