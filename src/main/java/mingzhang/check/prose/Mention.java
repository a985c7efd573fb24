package mingzhang.check.prose;

import java.util.Set;

/**
 * A name that stands in a text.
 *
 * @param names what it may mean
 */
record Mention(int start, int end, Set<String> names) {}
