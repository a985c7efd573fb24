/** How far the units of a year are. */
@org.jspecify.annotations.NullMarked
package mingzhang.status;
