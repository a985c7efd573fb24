/** What a build takes over from the one before: never anything else than it would make itself. */
@NullMarked
package mingzhang.cache;

import org.jspecify.annotations.NullMarked;
