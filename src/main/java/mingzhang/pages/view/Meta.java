package mingzhang.pages.view;

/** A {@code <meta name content>} of the page, for example SiteName (国办发〔2017〕47号). */
public record Meta(String name, String content) {}
