package mingzhang.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.intake.YamlLines.Part;
import mingzhang.read.Mapping;
import mingzhang.read.Node;
import mingzhang.read.Scalar;
import mingzhang.read.Sequence;
import mingzhang.read.SourceFile;
import mingzhang.read.Yaml;
import mingzhang.report.Findings;

/**
 * Puts new figures into a file that people have edited: lines that say the same stay as they are,
 * comments stay where they were.
 */
final class YamlUpdate {
  private final YamlLines before;
  private final YamlLines after;
  private final List<String> out = new ArrayList<>();

  private YamlUpdate(YamlLines before, YamlLines after) {
    this.before = before;
    this.after = after;
  }

  /** The text to write: the old one if nothing differs, else the old one with the new figures. */
  static String of(String old, String next) {
    Optional<Mapping> a = read(old);
    Optional<Mapping> b = read(next);
    if (a.isEmpty() || b.isEmpty()) {
      return next;
    }
    if (YamlLines.same(a.get(), b.get())) {
      return old;
    }
    if (a.get().entries().isEmpty() || b.get().entries().isEmpty()) {
      return next;
    }
    String merged = new YamlUpdate(lines(old), lines(next)).merge(a.get(), b.get());
    return read(merged).filter(m -> YamlLines.same(m, b.get())).isPresent() ? merged : next;
  }

  private static YamlLines lines(String text) {
    return new YamlLines(text.lines().toList());
  }

  /** A text as a mapping; empty where it is none. */
  static Optional<Mapping> read(String text) {
    return Yaml.mapping(new SourceFile("", text), new Findings());
  }

  private String merge(Mapping old, Mapping next) {
    int end = before.lines().size();
    while (end > 0 && YamlLines.isRemark(before.lines().get(end - 1))) {
      end--;
    }
    parts(before.parts(old, 0, end), after.parts(next, 0, after.lines().size()));
    out.addAll(before.lines().subList(end, before.lines().size()));
    return String.join("\n", out) + "\n";
  }

  private void parts(List<Part> old, List<Part> next) {
    for (int i = 0; i < next.size(); i++) {
      Part part = next.get(i);
      Optional<Part> match = old.stream().filter(o -> o.key().equals(part.key())).findFirst();
      if (match.isPresent()) {
        out.addAll(before.lines().subList(match.get().lead(), match.get().start()));
        part(match.get(), part);
      } else {
        int from = i == 0 ? part.start() : part.lead();
        out.addAll(after.lines().subList(from, part.end()));
      }
    }
  }

  private void part(Part old, Part next) {
    if (YamlLines.same(old.node(), next.node())) {
      out.addAll(before.lines().subList(old.start(), old.end()));
    } else if (isContainer(old.node(), next.node())
        && before.isBlock(old.node())
        && after.isBlock(next.node())) {
      int children = old.node().place().line() - 1;
      int fresh = next.node().place().line() - 1;
      if (children > old.start()) {
        int from = old.start() + 1;
        out.add(before.lines().get(old.start()));
        parts(
            before.parts(old.node(), from, old.end()),
            after.parts(next.node(), next.start() + 1, next.end()));
      } else {
        parts(
            before.parts(old.node(), children, old.end()),
            after.parts(next.node(), fresh, next.end()));
      }
    } else {
      out.addAll(after.lines().subList(next.start(), next.end()));
      if (old.end() == old.start() + 1 && next.end() == next.start() + 1) {
        String remark = remark(before.lines().get(old.start()));
        out.set(out.size() - 1, out.get(out.size() - 1) + remark);
      }
    }
  }

  private static boolean isContainer(Node a, Node b) {
    return (a instanceof Mapping && b instanceof Mapping)
        || (a instanceof Sequence && b instanceof Sequence && !(a instanceof Scalar));
  }

  /** The comment at the end of a line, with the spaces before it. */
  private static String remark(String line) {
    boolean quoted = false;
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"' && line.charAt(i - 1) != '\\';
      if (c == '#' && !quoted && line.charAt(i - 1) == ' ') {
        return line.substring(0, i).replaceFirst("^.*?( +)$", "$1") + line.substring(i);
      }
    }
    return "";
  }
}
