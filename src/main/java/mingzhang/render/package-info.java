/** Themes: found, chained, and turned with a model into the bytes of a page. */
@NullMarked
package mingzhang.render;

import org.jspecify.annotations.NullMarked;
