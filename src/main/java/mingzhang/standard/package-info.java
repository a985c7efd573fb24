/** What a disclosure must contain: tables, sections, facts and rules as data. */
@NullMarked
package mingzhang.standard;

import org.jspecify.annotations.NullMarked;
