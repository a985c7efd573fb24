package mingzhang.model;

/**
 * Markdown with expressions, not yet bound to figures.
 *
 * @param file as shown in messages
 * @param markdown the author's text
 */
public record Text(String file, String markdown) {}
