package mingzhang.template;

import java.util.Arrays;

/** Gathers one rendering in UTF-8; a surrogate without its other half becomes {@code ?}. */
final class Encoding extends Gathering {
  private static final int LONGEST = 3; // bytes of a char

  private byte[] bytes = new byte[1 << 14];
  private char[] text = new char[1 << 8];
  private int length;

  /** Text that is encoded already. */
  void add(byte[] encoded) {
    reserve(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
  }

  /** What was gathered. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public void write(String string) {
    int chars = string.length();
    if (text.length < chars) {
      text = new char[chars * 2];
    }
    string.getChars(0, chars, text, 0);
    write(text, 0, chars);
  }

  @Override
  public void write(char[] chars, int from, int count) {
    reserve(count * LONGEST);
    byte[] to = bytes;
    int at = length;
    for (int i = from; i < from + count; i++) {
      char c = chars[i];
      if (c < 0x80) {
        to[at++] = (byte) c;
      } else if (c < 0x800) {
        to[at++] = (byte) (0xc0 | (c >> 6));
        to[at++] = (byte) (0x80 | (c & 0x3f));
      } else if (!Character.isSurrogate(c)) {
        to[at++] = (byte) (0xe0 | (c >> 12));
        to[at++] = (byte) (0x80 | ((c >> 6) & 0x3f));
        to[at++] = (byte) (0x80 | (c & 0x3f));
      } else if (Character.codePointAt(chars, i, from + count) > Character.MAX_VALUE) {
        int point = Character.codePointAt(chars, i++, from + count);
        to[at++] = (byte) (0xf0 | (point >> 18));
        to[at++] = (byte) (0x80 | ((point >> 12) & 0x3f));
        to[at++] = (byte) (0x80 | ((point >> 6) & 0x3f));
        to[at++] = (byte) (0x80 | (point & 0x3f));
      } else {
        to[at++] = '?';
      }
    }
    length = at;
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
