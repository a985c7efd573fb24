package mingzhang.model;

/**
 * Addresses of rows and cells on the page of a table: {@code r201}, {@code r201-total}, {@code
 * income-current-total}.
 */
public final class Anchors {
  private Anchors() {}

  /** Address of a row. */
  public static String row(Side side, Row row) {
    return (side.id().isEmpty() ? "r" : side.id() + "-") + word(row.id());
  }

  /** Address of a cell. */
  public static String cell(Side side, Row row, String column) {
    return row(side, row) + "-" + column;
  }

  /** Most ids are codes or words of the standard. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter && c != '-' && c != '_') {
        return false;
      }
    }
    return true;
  }

  /**
   * A name as part of an address: white space and marks that a URL would escape become {@code -}.
   */
  public static String word(String name) {
    if (isPlain(name)) {
      return name;
    }
    StringBuilder word = new StringBuilder();
    name.codePoints()
        .map(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_' ? c : '-')
        .forEach(word::appendCodePoint);
    return word.toString();
  }
}
