/**
 * General pages and notices, baked by JBake without its database; budget pages for a JBake site.
 */
@NullMarked
package mingzhang.jbake;

import org.jspecify.annotations.NullMarked;
