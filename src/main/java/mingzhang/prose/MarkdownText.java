package mingzhang.prose;

/**
 * A text in Markdown and where it stands.
 *
 * @param text CommonMark with GFM tables
 * @param file path as the user would type it
 * @param line line of the file on which the text begins, counted from 1
 */
public record MarkdownText(String text, String file, int line) {}
