/** Templates: the one place that touches Pebble; strict names, findings with places. */
@NullMarked
package mingzhang.template;

import org.jspecify.annotations.NullMarked;
