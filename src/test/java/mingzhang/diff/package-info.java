/** What a release changes: figures, texts, pages, and sites that are not as they should be. */
@org.jspecify.annotations.NullMarked
package mingzhang.diff;
