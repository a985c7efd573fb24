/** Tests of signatures. */
@org.jspecify.annotations.NullMarked
package mingzhang.sign;
