/** Original documents (PDF, Office, text): the words in them, also those that nobody sees. */
@NullMarked
package mingzhang.read.document;

import org.jspecify.annotations.NullMarked;
