package mingzhang.template;

/** Gathers the text of one rendering, without the locks of {@link java.io.StringWriter}. */
final class Rendering extends Gathering {
  private final StringBuilder text = new StringBuilder(1 << 13);

  @Override
  public void write(char[] characters, int from, int length) {
    text.append(characters, from, length);
  }

  @Override
  public void write(String string) {
    text.append(string);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
