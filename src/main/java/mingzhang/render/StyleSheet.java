package mingzhang.render;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mingzhang.read.SourceFile;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/** A style sheet whose references to other assets become references to their published names. */
final class StyleSheet {
  private static final String COMMENT = "/\\*(?:[^*]|\\*(?!/))*+\\*/";
  private static final String QUOTED = "\"([^\"]*)\"|'([^']*)'";
  private static final Pattern REFERENCE =
      Pattern.compile(
          COMMENT
              + ("|url\\(\\s*(?:" + QUOTED + "|([^\"')\\s]+))\\s*\\)")
              + ("|@import\\s+(?:" + QUOTED + ")"));
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:)?//.*");
  private static final Pattern INSIDE = Pattern.compile("(?i)#.*|data:.*");

  private final Assets assets;
  private final String name;
  private final String shown;
  private final Findings findings;

  StyleSheet(Assets assets, String name, String shown, Findings findings) {
    this.assets = assets;
    this.name = name;
    this.shown = shown;
    this.findings = findings;
  }

  /** The style sheet as it is published. */
  String rewrite(String css, Set<String> within) {
    SourceFile source = new SourceFile(shown, css);
    Matcher matcher = REFERENCE.matcher(css);
    StringBuilder out = new StringBuilder();
    int end = 0;
    while (matcher.find()) {
      Optional<Integer> group =
          IntStream.rangeClosed(1, matcher.groupCount())
              .boxed()
              .filter(g -> matcher.group(g) != null)
              .findFirst();
      String reference = group.map(matcher::group).orElse("");
      if (reference.isEmpty() || INSIDE.matcher(reference).matches()) {
        continue;
      }
      int start = matcher.start(group.orElseThrow());
      out.append(css, end, start).append(published(reference, source.place(start), within));
      end = start + reference.length();
    }
    return out.append(css, end, css.length()).toString();
  }

  private String published(String reference, Place place, Set<String> within) {
    if (ELSEWHERE.matcher(reference).matches()) {
      findings.add(Finding.error("asset-elsewhere", place, reference).withHint("asset-elsewhere"));
      return reference;
    }
    String path = reference.replaceFirst("[?#].*", "");
    String target = target(path);
    if (within.contains(target)) {
      findings.add(Finding.error("asset-loop", place, target));
      return reference;
    }
    Optional<String> address = assets.publish(target, within);
    if (address.isEmpty()) {
      findings.add(assets.missing(target, place));
      return reference;
    }
    String file = address.get().substring(address.get().lastIndexOf('/') + 1);
    return path.substring(0, path.lastIndexOf('/') + 1) + file + reference.substring(path.length());
  }

  /** The asset that a relative address names. */
  private String target(String path) {
    Deque<String> parts = new ArrayDeque<>(Arrays.asList(name.split("/")));
    parts.removeLast();
    for (String part : path.replace("%20", " ").split("/")) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }
}
