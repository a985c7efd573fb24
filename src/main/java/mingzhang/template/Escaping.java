package mingzhang.template;

/** What happens to values that a template prints. */
public enum Escaping {
  /** Each value is made safe for HTML, unless it is {@link TemplateEngine#safe safe} already. */
  HTML,
  /** Values are printed as they are, for Markdown and other plain text. */
  NONE
}
