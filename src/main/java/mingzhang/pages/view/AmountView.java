package mingzhang.pages.view;

/** An amount as printed and the cell it comes from; each may be empty. */
public record AmountView(String text, String href) {}
