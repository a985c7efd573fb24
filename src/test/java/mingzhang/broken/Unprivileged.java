package mingzhang.broken;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Runs commands in one more process that the system may refuse something, even where the tests run
 * as root.
 */
final class Unprivileged {
  /** Cases that need it. */
  static final Set<String> CASES =
      Set.of(
          "file-not-permitted",
          "file-not-permitted.folder-of-pages",
          "folder-unreadable",
          "output-unwritable",
          "theme-unreadable");

  private static final List<String> WITHOUT_POWERS_OF_ROOT =
      List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all");

  /** Cases that need a process with other settings. */
  static final Set<String> ELSEWHERE = Set.of("bake-unwritable", "path-encoding");

  private Unprivileged() {}

  /** Arguments: for each run a folder, a command and a file for what it prints. */
  public static void main(String[] args) throws IOException {
    for (int i = 0; i < args.length; i += 3) {
      String console = ConsoleText.of(Path.of(args[i]), args[i + 1], Locale.ENGLISH);
      Files.writeString(Path.of(args[i + 2]), console);
    }
  }

  static void run(List<String> arguments, Map<String, String> environment, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (options.length == 0 && System.getProperty("user.name").equals("root")) {
      command.addAll(WITHOUT_POWERS_OF_ROOT);
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(Unprivileged.class.getName());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("exit code " + process.exitValue());
    }
  }
}
