@org.jspecify.annotations.NullMarked
package mingzhang.sign;
