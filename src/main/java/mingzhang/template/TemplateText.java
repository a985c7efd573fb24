package mingzhang.template;

/**
 * The text of a template and where it comes from.
 *
 * @param text the template itself, lines ended by {@code \n}
 * @param file path as the user would type it; findings name it
 */
public record TemplateText(String text, String file) {}
