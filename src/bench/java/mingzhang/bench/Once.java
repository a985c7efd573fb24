package mingzhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one run of a program cost, as GNU time (1) tells it.
 *
 * @param wall seconds on the clock
 * @param cpu seconds of all processors, of the program and of the system on its behalf
 * @param memory megabytes that it held at most
 */
record Once(double wall, double cpu, double memory) {
  private static final Pattern TOLD = Pattern.compile("cost ([0-9.]+) ([0-9.]+) ([0-9.]+) (\\d+)");

  /** Runs a program; what it says is kept only if it fails. */
  static Once of(Path folder, List<String> command) throws IOException, InterruptedException {
    Path told = Files.createTempFile("mingzhang-bench", ".txt");
    try {
      List<String> timed =
          new ArrayList<>(List.of("time", "-o", told.toString(), "-f", "cost %e %U %S %M"));
      timed.addAll(command);
      Path said = Files.createTempFile("mingzhang-bench", ".log");
      Process process =
          new ProcessBuilder(timed)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      int code = process.waitFor();
      if (code != 0) {
        throw new IOException(command + " ended with " + code + ":\n" + Files.readString(said));
      }
      Files.delete(said);
      Matcher cost = TOLD.matcher(Files.readString(told));
      if (!cost.find()) {
        throw new IOException("GNU time is needed (Debian: apt-get install time)");
      }
      return new Once(
          Double.parseDouble(cost.group(1)),
          Double.parseDouble(cost.group(2)) + Double.parseDouble(cost.group(3)),
          Double.parseDouble(cost.group(4)) / 1024);
    } finally {
      Files.delete(told);
    }
  }
}
