package mingzhang.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.read.Mapping;
import mingzhang.read.Node;
import mingzhang.read.Scalar;
import mingzhang.read.Sequence;

/** Which lines of a YAML text belong to which part of a mapping or list. */
record YamlLines(List<String> lines) {
  /**
   * A part: an entry of a mapping or an item of a list.
   *
   * @param key what it is known by beside its neighbours
   * @param lead its first line, or that of the comments above it; from 0
   * @param start the line that it begins on
   * @param end the line after it
   */
  record Part(String key, Node node, int lead, int start, int end) {}

  /** Whether a mapping or list is written over several lines. */
  boolean isBlock(Node node) {
    if (node instanceof Scalar || node.place().line() == 0) {
      return false;
    }
    String line = lines.get(node.place().line() - 1);
    int column =
        line.offsetByCodePoints(
            0, Math.min(node.place().column() - 1, line.codePointCount(0, line.length())));
    return column >= line.length() || "{[".indexOf(line.charAt(column)) < 0;
  }

  /** The parts of a mapping or list in block form that ends before a line. */
  List<Part> parts(Node node, int from, int end) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    List<Integer> starts = new ArrayList<>();
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        nodes.put(entry.key(), entry.value());
        starts.add(entry.keyPlace().line() - 1);
      }
    } else if (node instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        starts.add(item.place().line() - 1);
      }
      nodes.putAll(named(sequence));
    }
    List<Part> parts = new ArrayList<>();
    int i = 0;
    int lead = from;
    for (Map.Entry<String, Node> entry : nodes.entrySet()) {
      int next = i + 1 < starts.size() ? starts.get(i + 1) : end;
      while (next > starts.get(i) + 1 && isRemark(lines.get(next - 1))) {
        next--;
      }
      parts.add(new Part(entry.getKey(), entry.getValue(), lead, starts.get(i), next));
      lead = next;
      i++;
    }
    return parts;
  }

  /** The items of a list by what each is known by beside its neighbours. */
  static Map<String, Node> named(Sequence sequence) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (Node item : sequence.items()) {
      String name = name(item);
      for (int i = 2; nodes.containsKey(name); i++) {
        name = name(item) + "#" + i;
      }
      nodes.put(name, item);
    }
    return nodes;
  }

  /** Whether a line holds nothing but a comment. */
  static boolean isRemark(String line) {
    return line.isBlank() || line.strip().startsWith("#");
  }

  /** An item is known by its code, else by its words. */
  private static String name(Node item) {
    if (!(item instanceof Mapping mapping)) {
      return item instanceof Scalar scalar ? scalar.text() : "";
    }
    if (mapping.get("code").orElse(null) instanceof Scalar code) {
      return code.text();
    }
    StringBuilder words = new StringBuilder();
    for (Mapping.Entry entry : mapping.entries()) {
      if (entry.value() instanceof Scalar s && !s.text().matches("-?[0-9.]+")) {
        words.append(entry.key()).append('=').append(s.text()).append(';');
      }
    }
    return words.toString();
  }

  /** Whether two parts say the same, however they are written. */
  static boolean same(Node a, Node b) {
    if (a instanceof Scalar s && b instanceof Scalar t) {
      return s.text().strip().equals(t.text().strip());
    }
    if (a instanceof Sequence s && b instanceof Sequence t) {
      return s.items().size() == t.items().size()
          && java.util.stream.IntStream.range(0, s.items().size())
              .allMatch(i -> same(s.items().get(i), t.items().get(i)));
    }
    if (a instanceof Mapping m && b instanceof Mapping n) {
      return m.entries().size() == n.entries().size()
          && m.entries().stream()
              .allMatch(e -> n.get(e.key()).filter(v -> same(e.value(), v)).isPresent());
    }
    return false;
  }
}
