package mingzhang.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mingzhang.broken.ConsoleText;
import mingzhang.broken.TargetFolder;

/** The sample of {@code content/}, built once for all tests. */
public final class SampleSite {
  /** The folder of the sample's disclosure. */
  public static final String DISCLOSURE = "2025/government-office/";

  private static final Path FOLDER = build(TargetFolder.own("sample-site").toAbsolutePath());

  private SampleSite() {}

  /** Its root. */
  public static Path folder() {
    return FOLDER;
  }

  /** Every page, by its path. */
  public static List<Path> pages() {
    return files(FOLDER).filter(f -> f.toString().endsWith(".html")).toList();
  }

  /** Every public file of a site, by its path. */
  static Stream<Path> files(Path site) {
    try (Stream<Path> all = Files.walk(site)) {
      return all
          .filter(Files::isRegularFile)
          .filter(f -> !site.relativize(f).startsWith(".mingzhang"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path build(Path site) {
    try {
      if (Files.exists(site)) {
        try (Stream<Path> old = Files.walk(site)) {
          for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Path here = Path.of("").toAbsolutePath();
    String console = ConsoleText.of(here, "build --no-cache --out " + site, Locale.ENGLISH);
    if (!console.endsWith("exit code 0\n")) {
      throw new AssertionError(console);
    }
    return site;
  }
}
