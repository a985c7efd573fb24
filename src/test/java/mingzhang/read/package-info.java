@NullMarked
package mingzhang.read;

import org.jspecify.annotations.NullMarked;
