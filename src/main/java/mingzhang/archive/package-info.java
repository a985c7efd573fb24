/** Years that last: frozen snapshots, their inventory, their forms and their verification. */
@NullMarked
package mingzhang.archive;

import org.jspecify.annotations.NullMarked;
