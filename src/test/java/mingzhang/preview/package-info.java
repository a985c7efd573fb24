@NullMarked
package mingzhang.preview;

import org.jspecify.annotations.NullMarked;
