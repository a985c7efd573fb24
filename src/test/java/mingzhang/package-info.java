@NullMarked
package mingzhang;

import org.jspecify.annotations.NullMarked;
