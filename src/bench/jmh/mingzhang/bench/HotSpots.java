package mingzhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mingzhang.BuildOptions;
import mingzhang.LiveSite;
import mingzhang.check.Check;
import mingzhang.province.Province;
import mingzhang.read.Content;
import mingzhang.read.SourceFiles;
import mingzhang.report.Findings;
import mingzhang.write.OutputFolder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The parts of a build that cost most, each for one made-up disclosure or one of its tables. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HotSpots {
  private static final int FILES = 100;

  private Path folder;
  private Path table;
  private SourceFiles sources;
  private Content content;
  private Content.Location at;
  private Content.Read read;
  private LiveSite live;
  private String page;
  private byte[] html;

  /** Makes up a disclosure. */
  @Setup
  public void setUp() throws IOException {
    folder = Files.createTempDirectory("mingzhang-bench");
    Path root = folder.resolve("content");
    new Province(1).write(root, 1);
    sources = new SourceFiles(root, "content", new Findings());
    content = new Content(root, "content", new Findings());
    at = content.locations().get(0);
    table = at.folder().resolve("tables/expenditure.yaml");
    read = content.disclosure(at).orElseThrow();
    live =
        new LiveSite(
            new BuildOptions(
                root, "content", folder.resolve("site"), folder, Optional.empty(), true));
    page = at.key() + "/expenditure.html";
    html = live.file(page).orElseThrow();
  }

  /** Removes it. */
  @TearDown
  public void tearDown() throws IOException {
    Contender.empty(folder);
  }

  /** One table from YAML to a tree with places. */
  @Benchmark
  public Object readYaml() {
    return sources.yaml(table);
  }

  /** All files of a disclosure into the model. */
  @Benchmark
  public Object readDisclosure() {
    return content.disclosure(at);
  }

  /** All relations of a disclosure. */
  @Benchmark
  public Object check() {
    return Check.disclosure(
        read.disclosure(),
        Optional.empty(),
        List.of(),
        read.standard(),
        f -> Optional.empty(),
        new Findings());
  }

  /** The page of one table, from its view to its bytes. */
  @Benchmark
  public Object renderTable() {
    return live.file(page);
  }

  /** A hundred such pages into an output folder, until they are public. */
  @Benchmark
  public Object writeFolder() {
    Path out = folder.resolve("out-" + System.nanoTime());
    try (OutputFolder site = OutputFolder.open(out, List.of(), new Findings())) {
      for (int i = 0; i < FILES; i++) {
        site.put(i + ".html", html);
      }
      return site.commit();
    }
  }

  /** The floor of that: the same files without stage, digest and manifest. */
  @Benchmark
  public Object writeFiles() throws IOException {
    Path out = Files.createDirectory(folder.resolve("plain-" + System.nanoTime()));
    for (int i = 0; i < FILES; i++) {
      Files.write(out.resolve(i + ".html"), html);
    }
    return out;
  }
}
