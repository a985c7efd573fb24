package mingzhang.read;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the columns in which a line may begin, so that its neighbours give it a level. */
final class YamlIndents {
  private static final Pattern START = Pattern.compile("( *)((?:- +)*)(?![\\s#]).*");

  private YamlIndents() {}

  /** The columns of the levels that are open above a line, the outermost first. */
  static List<Integer> columns(SourceFile source, int line) {
    TreeSet<Integer> columns = new TreeSet<>();
    int below = Integer.MAX_VALUE;
    for (int above = line - 1; above > 0 && below > 0; above--) {
      Matcher start = START.matcher(source.line(above));
      if (start.matches() && start.group(1).length() < below) {
        below = start.group(1).length();
        columns.add(below + 1);
        String dashes = start.group(2);
        for (int at = dashes.indexOf('-', 1); at > 0; at = dashes.indexOf('-', at + 1)) {
          columns.add(below + at + 1);
        }
        columns.add(below + dashes.length() + 1);
      }
    }
    return List.copyOf(columns);
  }
}
