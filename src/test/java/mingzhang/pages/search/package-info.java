/** The search index: exact postings in little memory. */
@NullMarked
package mingzhang.pages.search;

import org.jspecify.annotations.NullMarked;
