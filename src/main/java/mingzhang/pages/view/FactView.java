package mingzhang.pages.view;

/** A label and its value, for example 索引号 and a number. */
public record FactView(String label, String value) {}
