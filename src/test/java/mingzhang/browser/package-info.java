/** What tests need to see the site as its readers do: a browser, a server, a checker of HTML. */
@NullMarked
package mingzhang.browser;

import org.jspecify.annotations.NullMarked;
