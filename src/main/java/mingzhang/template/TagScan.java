package mingzhang.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.read.SourceFile;
import mingzhang.report.Finding;
import mingzhang.report.Message;
import mingzhang.report.Nearest;
import mingzhang.report.Place;
import mingzhang.report.Severity;

/**
 * Looks through a template that Pebble refused for a tag that is not closed, closes nothing or is
 * misspelt: Pebble names the place where it gave up, which is further down.
 */
final class TagScan {
  private static final Map<String, String> ENDS =
      Map.of(
          "if", "endif",
          "for", "endfor",
          "block", "endblock",
          "macro", "endmacro",
          "filter", "endfilter",
          "autoescape", "endautoescape",
          "embed", "endembed",
          "verbatim", "endverbatim");
  private static final Set<String> INSIDE = Set.of("else", "elseif");
  private static final Set<String> OTHERS = Set.of("set", "include", "extends", "import");
  private static final Map<String, String> CLOSERS = Map.of("{{", "}}", "{%", "%}", "{#", "#}");
  private static final Pattern NAME = Pattern.compile("-?\\s*([A-Za-z]+)\\s*");

  /** The name of a template that lacks its quotes. */
  private static final Pattern BARE = Pattern.compile("[\\w.:/-]+\\.peb\\b.*", Pattern.DOTALL);

  private record Open(String tag, int at) {}

  private final TemplateText template;
  private final String text;
  private final Deque<Open> open = new ArrayDeque<>();

  private TagScan(TemplateText template) {
    this.template = template;
    this.text = template.text();
  }

  /** The first such tag of a template. */
  static Optional<Finding> find(TemplateText template) {
    return new TagScan(template).find();
  }

  private Optional<Finding> find() {
    int at = opener(0);
    while (at < text.length()) {
      String opener = text.substring(at, at + 2);
      int end = opener.equals("{#") ? text.indexOf("#}", at) : end(at, opener);
      if (end < 0) {
        String closer = CLOSERS.getOrDefault(opener, "");
        return Optional.of(told("template-error.unclosed", at, opener, closer));
      }
      if (text.charAt(end) == '"' || text.charAt(end) == '\'') {
        String quote = text.substring(end, end + 1);
        return Optional.of(told("template-error.unclosed", end, quote, quote));
      }
      Optional<Finding> wrong =
          opener.equals("{%") ? tag(at, text.substring(at + 2, end)) : Optional.empty();
      if (wrong.isPresent()) {
        return wrong;
      }
      at = opener(end + 2);
    }
    return Optional.ofNullable(open.peek()).map(this::withoutEnd);
  }

  /** Where the next tag opens; the end of the text for none. */
  private int opener(int from) {
    int start = from;
    if (!open.isEmpty() && open.peek().tag().equals("verbatim")) {
      Matcher end = Pattern.compile("\\{%-?\\s*endverbatim").matcher(text);
      return end.find(Math.min(start, text.length())) ? end.start() : text.length();
    }
    for (int at = text.indexOf('{', start); at >= 0; at = text.indexOf('{', at + 1)) {
      if (at + 1 < text.length() && "{%#".indexOf(text.charAt(at + 1)) >= 0) {
        return at;
      }
    }
    return text.length();
  }

  /** Where a tag closes, or a quote opens that its line does not close; -1 for neither. */
  private int end(int from, String opener) {
    String closer = CLOSERS.getOrDefault(opener, "");
    for (int at = from + 2; at < text.length(); at++) {
      char c = text.charAt(at);
      if (text.startsWith(closer, at)) {
        return at;
      }
      if (c == '{' && CLOSERS.containsKey(text.substring(at, Math.min(at + 2, text.length())))) {
        return -1;
      }
      if (c == '"' || c == '\'') {
        int close = text.indexOf(c, at + 1);
        if (close < 0 || text.substring(at, close).contains("\n")) {
          return at;
        }
        at = close;
      }
    }
    return -1;
  }

  private Optional<Finding> tag(int at, String inside) {
    Matcher name = NAME.matcher(inside);
    if (!name.lookingAt()) {
      return Optional.empty();
    }
    String tag = name.group(1);
    int start = at + 2 + name.start(1);
    String rest = inside.substring(name.end());
    if (tag.matches("include|extends|import|embed") && BARE.matcher(rest).matches()) {
      int place = at + 2 + name.end();
      return Optional.of(told("template-error.unquoted", place, rest.replaceAll("\\s.*", "")));
    }
    if (ENDS.containsKey(tag)) {
      open.push(new Open(tag, start));
      return Optional.empty();
    }
    if (ENDS.containsValue(tag)) {
      return end(tag, start);
    }
    if (INSIDE.contains(tag)) {
      boolean fits = open.stream().anyMatch(o -> o.tag().matches("if|for"));
      return fits ? Optional.empty() : Optional.of(withoutBegin(tag, start, "if"));
    }
    return OTHERS.contains(tag) ? Optional.empty() : Optional.of(unknown(tag, start));
  }

  private Optional<Finding> end(String end, int at) {
    Open last = open.peek();
    if (last != null && end.equals(ENDS.get(last.tag()))) {
      open.pop();
      return Optional.empty();
    }
    boolean outer = open.stream().anyMatch(o -> end.equals(ENDS.get(o.tag())));
    return Optional.of(
        last != null && outer ? withoutEnd(last) : withoutBegin(end, at, end.substring(3)));
  }

  private Finding withoutEnd(Open tag) {
    return told("template-error.no-end", tag.at(), tag.tag(), "{% end" + tag.tag() + " %}");
  }

  private Finding withoutBegin(String tag, int at, String begin) {
    return told("template-error.no-begin", at, tag, "{% " + begin + " … %}");
  }

  private Finding unknown(String tag, int at) {
    Set<String> known = new TreeSet<>(ENDS.keySet());
    known.addAll(ENDS.values());
    known.addAll(INSIDE);
    known.addAll(OTHERS);
    Finding finding =
        new Finding(
            Severity.ERROR,
            "template-unknown-name",
            place(at),
            Message.of("template-unknown-name.tag", tag),
            null);
    return Nearest.to(tag, known)
        .map(nearest -> finding.withHint("template-nearest", nearest))
        .orElseGet(() -> finding.withHint("template-existing", String.join(", ", known)));
  }

  private Finding told(String key, int at, String... args) {
    Object[] values = args;
    return new Finding(Severity.ERROR, "template-error", place(at), Message.of(key, values), null)
        .withHint(key, values);
  }

  private Place place(int at) {
    return new SourceFile(template.file(), text).place(at);
  }
}
