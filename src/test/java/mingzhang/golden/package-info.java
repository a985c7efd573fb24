@NullMarked
package mingzhang.golden;

import org.jspecify.annotations.NullMarked;
