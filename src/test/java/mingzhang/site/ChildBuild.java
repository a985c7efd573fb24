package mingzhang.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mingzhang.cli.Main;

/** The program in a process of its own, in the folder of the property {@code mingzhang.folder}. */
final class ChildBuild {
  private ChildBuild() {}

  public static void main(String[] args) {
    Path folder = Path.of(System.getProperty("mingzhang.folder", "")).toAbsolutePath();
    System.exit(Main.run(List.of(args), folder, Locale.getDefault(), System.out, System.out));
  }

  static Process start(List<String> options, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(ChildBuild.class.getName());
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }
}
