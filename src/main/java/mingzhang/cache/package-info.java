/**
 * What a build remembers for the next one, and what a build of a part leaves for the whole.
 *
 * <p>Everything that a disclosure gives to a site is its {@link mingzhang.cache.Share}. It is kept
 * under a key, a digest of all that it depends on; a share whose key, form or files do not fit is
 * not believed, and the disclosure is made anew.
 */
@NullMarked
package mingzhang.cache;

import org.jspecify.annotations.NullMarked;
