/** Tests of themes. */
@NullMarked
package mingzhang.render;

import org.jspecify.annotations.NullMarked;
