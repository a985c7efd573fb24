/** Lambdas and records that are linked when the program is built. */
@org.jspecify.annotations.NullMarked
package mingzhang.link;
