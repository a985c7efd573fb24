/** Bad input of every kind, and what the console says of it. */
@org.jspecify.annotations.NullMarked
package mingzhang.broken;
