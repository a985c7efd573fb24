/** Every page and its address is decided here and nowhere else. */
@NullMarked
package mingzhang.pages;

import org.jspecify.annotations.NullMarked;
