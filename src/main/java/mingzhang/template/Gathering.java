package mingzhang.template;

import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;
import java.io.Writer;

/** Gathers one rendering in memory: no lock, nothing to flush or to close. */
abstract class Gathering extends Writer implements SpecializedWriter {
  @Override
  public abstract void write(String text);

  @Override
  public abstract void write(char[] chars, int from, int count);

  @Override
  public final void writeSpecialized(String text) {
    write(text);
  }

  @Override
  public final void writeSpecialized(char c) {
    write(String.valueOf(c));
  }

  @Override
  public final void writeSpecialized(int number) {
    write(String.valueOf(number));
  }

  @Override
  public final void writeSpecialized(long number) {
    write(String.valueOf(number));
  }

  @Override
  public final void writeSpecialized(short number) {
    write(String.valueOf(number));
  }

  @Override
  public final void writeSpecialized(byte number) {
    write(String.valueOf(number));
  }

  @Override
  public final void writeSpecialized(float number) {
    write(String.valueOf(number));
  }

  @Override
  public final void writeSpecialized(double number) {
    write(String.valueOf(number));
  }

  @Override
  public final void flush() {}

  @Override
  public final void close() {}
}
