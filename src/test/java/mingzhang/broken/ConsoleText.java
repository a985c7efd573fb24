package mingzhang.broken;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mingzhang.cli.Main;

/** Runs the program in this process and keeps everything that it prints. */
public final class ConsoleText {
  private ConsoleText() {}

  /**
   * Runs a command in a folder.
   *
   * @return the command, what it printed on both streams, and its exit code; the folder itself is
   *     left out of paths, and so is what depends on how fast the machine is
   */
  public static String of(Path folder, String command, Locale locale) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream console = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int code = Main.run(List.of(command.split(" ")), folder, locale, console, console);
    return text(folder, command, bytes.toString(StandardCharsets.UTF_8), code);
  }

  /** The same for what another process printed. */
  static String text(Path folder, String command, String printed, int code) {
    String relative =
        printed
            .replace(folder + "/", "")
            .replaceAll("(?m)^[a-z]+(?:: |：)\\d+\\.\\d\\d (?:s|秒)\\n", "")
            .replaceAll("(?m)^(\\d+ of \\d+ disclosures|已完成 \\d+ 份，共 \\d+ 份)\\n", "")
            .replaceAll("\\b[0-9a-f]{64}\\b", "…")
            .replaceAll("from byte \\d+", "from byte …")
            .replaceAll(": \\d+ files, \\d+ written, \\d+ removed", ": written")
            .replaceAll("\\d+ (changes|files differ)", "… $1");
    return "$ mingzhang " + command + "\n" + relative + "exit code " + code + "\n";
  }
}
