/** What the public site looks like whatever happens while it is published. */
@org.jspecify.annotations.NullMarked
package mingzhang.publish;
