/** Detached signatures of files, as OpenSSL makes and verifies them. */
@NullMarked
package mingzhang.sign;

import org.jspecify.annotations.NullMarked;
