@NullMarked
package mingzhang.report;

import org.jspecify.annotations.NullMarked;
