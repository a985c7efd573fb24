package mingzhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** A command that is measured, each time after the same preparation. */
final class Contender {
  private final String name;
  private final Path folder;
  private final Path output;
  private final List<String> command;
  private final Preparation preparation;
  private final List<Once> runs = new ArrayList<>();

  /** What is done before each run, and not measured. */
  interface Preparation {
    void run() throws IOException, InterruptedException;
  }

  /** A command that begins with an empty output folder. */
  Contender(String name, Path folder, Path output, List<String> command) {
    this(name, folder, output, command, () -> afresh(output));
  }

  Contender(String name, Path folder, Path output, List<String> command, Preparation preparation) {
    this.name = name;
    this.folder = folder;
    this.output = output;
    this.command = command;
    this.preparation = preparation;
  }

  String name() {
    return name;
  }

  void run() throws IOException, InterruptedException {
    preparation.run();
    runs.add(Once.of(folder, command));
  }

  /** The median of all runs. */
  double median(ToDoubleFunction<Once> what) {
    double[] sorted = runs.stream().mapToDouble(what).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** How many pages it wrote. */
  long pages() throws IOException {
    if (!Files.exists(output)) {
      return 0;
    }
    try (Stream<Path> all = Files.walk(output)) {
      return all.filter(f -> f.toString().endsWith(".html")).count();
    }
  }

  /** How many megabytes it wrote. */
  double megabytes() throws IOException {
    if (!Files.exists(output)) {
      return 0;
    }
    long bytes = 0;
    try (Stream<Path> all = Files.walk(output)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes / 1e6;
  }

  /**
   * Removes an output folder and waits: ext4 passes over what was freed in the last five seconds,
   * which makes new files up to five times as dear.
   */
  static void afresh(Path output) throws IOException, InterruptedException {
    if (Files.exists(output)) {
      empty(output);
      Thread.sleep(6_000);
    }
  }

  /** Removes an output folder. */
  static void empty(Path output) throws IOException {
    if (Files.exists(output)) {
      try (Stream<Path> all = Files.walk(output)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
