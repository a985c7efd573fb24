package mingzhang.model;

/**
 * The address of a figure: {@code table@row/column}, {@code fact:id}, either with a leading {@code
 * -}.
 *
 * @param negative whether it is subtracted
 * @param table table id, or empty for a fact
 * @param row row id, {@code *} or {@code name:…}; for a fact its id
 * @param column column id, or empty for a fact
 */
public record Reference(boolean negative, String table, String row, String column) {
  /** Prefix of a reference to a fact. */
  public static final String FACT = "fact:";

  /** Prefix of a row selector: all rows of that name without children. */
  public static final String NAME = "name:";

  /** Row selector: all rows without children. */
  public static final String ALL = "*";

  /** Reads a reference; null where the text has not its form. */
  public static @org.jspecify.annotations.Nullable Reference parse(String text) {
    boolean negative = text.startsWith("-");
    String rest = negative ? text.substring(1) : text;
    if (rest.startsWith(FACT)) {
      return new Reference(negative, "", rest.substring(FACT.length()), "");
    }
    int at = rest.indexOf('@');
    int slash = rest.lastIndexOf('/');
    if (at <= 0 || slash <= at + 1 || slash == rest.length() - 1) {
      return null;
    }
    return new Reference(
        negative, rest.substring(0, at), rest.substring(at + 1, slash), rest.substring(slash + 1));
  }

  /** Whether it names a fact. */
  public boolean isFact() {
    return table.isEmpty();
  }

  /** The reference without its sign, in its written form. */
  public String unsigned() {
    return isFact() ? FACT + row : table + "@" + row + "/" + column;
  }

  @Override
  public String toString() {
    return (negative ? "-" : "") + unsigned();
  }
}
