package mingzhang.publish;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who publishes, and by which process of which machine.
 *
 * @param name who answers for it
 * @param machine the name of the machine, without spaces
 * @param process the number of the process there
 */
public record Publisher(String name, String machine, long process) {
  private static final Pattern TEXT = Pattern.compile("(\\d{1,18}) (\\S+) (\\S.*)\n");

  /** A line for others to read. */
  String text() {
    return process + " " + machine + " " + name + "\n";
  }

  /** Reads such a line; empty if it is another text, or not all of it. */
  static Optional<Publisher> parse(String text) {
    Matcher line = TEXT.matcher(text);
    return line.matches()
        ? Optional.of(new Publisher(line.group(3), line.group(2), Long.parseLong(line.group(1))))
        : Optional.empty();
  }

  /** Whether that process of the same machine has ended; of other machines nothing is known. */
  boolean knowsToBeGone(Publisher other) {
    return machine.equals(other.machine) && ProcessHandle.of(other.process).isEmpty();
  }
}
