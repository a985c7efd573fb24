/** The built sample site, looked at from outside. */
@org.jspecify.annotations.NullMarked
package mingzhang.site;
