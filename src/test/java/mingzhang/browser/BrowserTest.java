package mingzhang.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of tests that see pages in a browser.
 *
 * <p>Its test methods may ask for a {@link com.microsoft.playwright.Page}, a wide window in Chinese
 * and in China's time zone, or for {@link Contexts} to open others (small, without JavaScript, for
 * print). One browser serves all tests. A test fails by itself when a page asks for anything beyond
 * this machine, throws an error in its script or breaks its Content-Security-Policy.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedBrowser.class)
public @interface BrowserTest {}
