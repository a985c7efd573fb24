package mingzhang.template;

import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;
import java.io.Writer;

/** Gathers the text of one rendering, without the locks of {@link java.io.StringWriter}. */
final class Rendering extends Writer implements SpecializedWriter {
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
  public void writeSpecialized(String string) {
    text.append(string);
  }

  @Override
  public void writeSpecialized(char c) {
    text.append(c);
  }

  @Override
  public void writeSpecialized(int number) {
    text.append(number);
  }

  @Override
  public void writeSpecialized(long number) {
    text.append(number);
  }

  @Override
  public void writeSpecialized(short number) {
    text.append(number);
  }

  @Override
  public void writeSpecialized(byte number) {
    text.append(number);
  }

  @Override
  public void writeSpecialized(float number) {
    text.append(number);
  }

  @Override
  public void writeSpecialized(double number) {
    text.append(number);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}
