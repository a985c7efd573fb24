package mingzhang.check.prose;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names in a row: A、B和C. */
final class Lists {
  private static final Pattern COMMA = Pattern.compile("、|；|，");
  private static final Pattern AND = Pattern.compile("以及|和|及|与");

  private Lists() {}

  /** The names, with the last two apart or not, whichever the count asks for. */
  static List<String> of(String words) {
    return Stream.of(COMMA.split(words.strip()))
        .map(String::strip)
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /** The least number of names that the words may be. */
  static int least(String words) {
    return of(words).size();
  }

  /** The greatest: each 和 and 及 may part two names. */
  static int most(String words) {
    return of(words).stream().mapToInt(w -> AND.split(w).length).sum();
  }
}
