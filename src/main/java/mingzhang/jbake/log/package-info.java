/** What libraries log through SLF4J: kept while JBake bakes, so that nothing it says is lost. */
@NullMarked
package mingzhang.jbake.log;

import org.jspecify.annotations.NullMarked;
