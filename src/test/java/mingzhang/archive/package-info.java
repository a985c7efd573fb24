/** Tests of archives. */
@org.jspecify.annotations.NullMarked
package mingzhang.archive;
