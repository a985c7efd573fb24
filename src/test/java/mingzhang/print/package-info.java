@org.jspecify.annotations.NullMarked
package mingzhang.print;
