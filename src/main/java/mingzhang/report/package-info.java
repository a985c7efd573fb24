/** Findings: what is wrong, where it stands, how it is told to people and machines. */
@NullMarked
package mingzhang.report;

import org.jspecify.annotations.NullMarked;
