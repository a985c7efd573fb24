@NullMarked
package mingzhang.standard;

import org.jspecify.annotations.NullMarked;
