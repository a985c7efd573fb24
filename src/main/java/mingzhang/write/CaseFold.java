package mingzhang.write;

import java.text.Normalizer;

/** Gives the same text for paths that Windows or macOS take for the same file. */
final class CaseFold {
  private CaseFold() {}

  /** The path in Unicode form NFC, each letter in lower case; most paths are so already. */
  static String of(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
        return folded(path);
      }
    }
    return path;
  }

  private static String folded(String path) {
    StringBuilder folded = new StringBuilder(path.length());
    Normalizer.normalize(path, Normalizer.Form.NFC)
        .codePoints()
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
