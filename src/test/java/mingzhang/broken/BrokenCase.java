package mingzhang.broken;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder {@code broken/<finding id>} or {@code broken/<finding id>.<variant>}: the minimal site,
 * changed as the folder says, and what the console prints.
 *
 * <p>{@code site} names another site to start from, {@code overlay/} holds files that are new or
 * different, {@code removed} lists those that are not there, {@code command} is run instead of
 * {@code check}, {@code expected.txt} is the console text.
 */
record BrokenCase(Path folder) {
  private static final Path ALL = Path.of("src/test/resources/broken");
  private static final Path SITES = Path.of("src/test/resources/sites");

  static List<BrokenCase> all() throws IOException {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders.filter(Files::isDirectory).sorted().map(BrokenCase::new).toList();
    }
  }

  static BrokenCase named(String name) {
    return new BrokenCase(ALL.resolve(name));
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** The finding that it shows. */
  String id() {
    return name().replaceFirst("\\..*", "");
  }

  Path expected() {
    return folder.resolve("expected.txt");
  }

  String command() throws IOException {
    Path own = folder.resolve("command");
    return Files.exists(own) ? Files.readString(own).strip() : "check";
  }

  /** Lays out its site in an empty folder. */
  void layOut(Path into) throws IOException {
    Path site = folder.resolve("site");
    copy(SITES.resolve(Files.exists(site) ? Files.readString(site).strip() : "minimal"), into);
    Path removed = folder.resolve("removed");
    if (Files.exists(removed)) {
      for (String path : Files.readAllLines(removed)) {
        Files.delete(into.resolve(path));
      }
    }
    if (Files.exists(folder.resolve("overlay"))) {
      copy(folder.resolve("overlay"), into);
    }
    MadeInputs.make(name(), into);
    OldSites.make(name(), into);
    MadeKeys.make(name(), into);
    SplitSites.make(name(), into);
  }

  /** Copies a folder over another. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
