package mingzhang.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mingzhang.province.Province;

/**
 * Builds made-up provinces of several sizes as whole processes, one contender after the other in
 * turns, and prints medians and ratios: {@code FOLDER RUNS DISCLOSURES…}.
 */
public final class Bench {
  private final Path mingzhang;
  private final Path folder;
  private final PrintStream out;

  private Bench(Path mingzhang, Path folder, PrintStream out) {
    this.mingzhang = mingzhang;
    this.folder = folder;
    this.out = out;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Files.createDirectories(Path.of(arguments[0])).toRealPath();
    Bench bench = new Bench(Path.of("mingzhang").toRealPath(), folder, out);
    out.println(
        "disclosures | contender | pages | MB | s | pages/s | processor s | peak MB | s / Mingzhang's");
    for (int i = 2; i < arguments.length; i++) {
      bench.size(Integer.parseInt(arguments[i]), Integer.parseInt(arguments[1]));
    }
  }

  private void size(int disclosures, int runs) throws IOException, InterruptedException {
    Path work = folder.resolve(String.valueOf(disclosures));
    Path content = work.resolve("content");
    Path site = work.resolve("site");
    if (!Files.exists(content)) {
      new Province(1).write(content, disclosures);
    }
    List<Contender> contenders = new ArrayList<>();
    List<String> build = List.of("build", "--out", site.toString());
    contenders.add(ours("build", build, site, () -> Contender.afresh(site)));
    contenders.add(ours("again", build, site, () -> {}));
    contenders.add(ours("one text edited", build, site, () -> edit(content)));
    Path none = work.resolve("none");
    contenders.add(ours("check", List.of("check", "--no-cache"), none, () -> {}));
    contenders.add(ours("check, one text edited", List.of("check"), none, () -> {}));
    contenders.add(ours("check again", List.of("check"), none, () -> {}));
    Optional<Path> hugo = program("hugo");
    if (hugo.isPresent()) {
      Path yaml = work.resolve("hugo");
      HugoSite.write(content, yaml, false);
      contenders.add(hugo("hugo", yaml, List.of(hugo.get().toString(), "--quiet")));
      Path json = work.resolve("hugo-json");
      HugoSite.write(content, json, true);
      List<String> best = List.of("env", "GOGC=400", hugo.get().toString(), "--quiet");
      contenders.add(hugo("hugo, JSON, GOGC=400", json, best));
    }
    for (int run = 0; run < runs; run++) {
      for (Contender contender : contenders) {
        contender.run();
      }
    }
    double base = contenders.get(0).median(Once::wall);
    for (Contender c : contenders) {
      long pages = c.pages();
      double wall = c.median(Once::wall);
      out.printf(
          Locale.ROOT,
          "%d | %s | %d | %.1f | %.2f | %.0f | %.2f | %.0f | %.2f%n",
          disclosures,
          c.name(),
          pages,
          c.megabytes(),
          wall,
          pages / wall,
          c.median(Once::cpu),
          c.median(Once::memory),
          wall / base);
    }
  }

  private Contender ours(
      String name, List<String> command, Path output, Contender.Preparation preparation) {
    List<String> all = new ArrayList<>(List.of(mingzhang.toString()));
    all.addAll(command);
    return new Contender("mingzhang, " + name, output.getParent(), output, all, preparation);
  }

  private static Contender hugo(String name, Path source, List<String> command) {
    return new Contender(name, source, source.resolve("public"), command);
  }

  /** A sentence more in a text of the disclosure in the middle. */
  private static void edit(Path content) throws IOException {
    List<Path> units;
    try (Stream<Path> all = Files.list(content.resolve("budgets/" + Province.YEAR))) {
      units = all.sorted().toList();
    }
    Path text = units.get(units.size() / 2).resolve("overview.md");
    Files.writeString(text, Files.readString(text) + "\n又一句话。\n");
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(p -> Path.of(p).resolve(name))
        .filter(Files::isExecutable)
        .min(Comparator.naturalOrder());
  }
}
