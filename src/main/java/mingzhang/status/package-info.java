/** How far every unit is with its disclosure of a year. */
@org.jspecify.annotations.NullMarked
package mingzhang.status;
