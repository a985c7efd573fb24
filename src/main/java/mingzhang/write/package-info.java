/**
 * The output folder: whole sites only, the same bytes on every run, nothing touched that did not
 * change.
 *
 * <p>While a build runs, changed files wait in the hidden folder {@code .mingzhang} inside the
 * output folder; the public files are those of the build before. A short last phase renames them
 * into place. It is decided by one journal file: a build that dies before it leaves the old site,
 * one that dies after it is completed by the next build.
 */
@NullMarked
package mingzhang.write;

import org.jspecify.annotations.NullMarked;
