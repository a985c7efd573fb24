package mingzhang.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** Other versions of Java on this machine, where Linux has them. */
final class InstalledJava {
  static final Path FOLDER = Path.of("/usr/lib/jvm");

  private InstalledJava() {}

  /** The home of one of at least a version, this very one before others. */
  static Optional<Path> from(int version) throws IOException {
    Path own = Path.of(System.getProperty("java.home"));
    if (Runtime.version().feature() >= version) {
      return Optional.of(own);
    }
    if (!Files.isDirectory(FOLDER)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.list(FOLDER)) {
      List<Path> homes = all.sorted().toList();
      for (Path home : homes) {
        if (versionOf(home) >= version) {
          return Optional.of(home);
        }
      }
    }
    return Optional.empty();
  }

  private static int versionOf(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin/java"))) {
      return 0;
    }
    Properties facts = new Properties();
    try (var in = Files.newBufferedReader(release)) {
      facts.load(in);
    }
    String version = facts.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Runtime.Version.parse(version.startsWith("1.") ? "8" : version).feature();
  }
}
