/**
 * Reads what an office writes: files, YAML that knows its places, and the records made from them.
 */
@NullMarked
package mingzhang.read;

import org.jspecify.annotations.NullMarked;
