/** Personal data that must not become public (个人信息保护法 art. 28, 34). */
@NullMarked
package mingzhang.check.privacy;

import org.jspecify.annotations.NullMarked;
