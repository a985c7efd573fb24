package mingzhang.read;

import java.util.Map;

/** Puts words in the place of {@code {year}} and the like, everywhere in a tree. */
final class Placeholders {
  private Placeholders() {}

  static Node fill(Node node, Map<String, String> words) {
    if (node instanceof Mapping m) {
      return new Mapping(
          m.entries().stream()
              .map(e -> new Mapping.Entry(e.key(), e.keyPlace(), fill(e.value(), words)))
              .toList(),
          m.place());
    }
    if (node instanceof Sequence s) {
      return new Sequence(s.items().stream().map(n -> fill(n, words)).toList(), s.place());
    }
    Scalar scalar = (Scalar) node;
    String text = scalar.text();
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace(word.getKey(), word.getValue());
    }
    return new Scalar(text, scalar.quoted(), scalar.place());
  }
}
