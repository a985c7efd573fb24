@org.jspecify.annotations.NullMarked
package mingzhang.pages;
