package mingzhang.diff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A site in a folder; links are not followed, and names that begin with a dot are left out. */
final class SiteFolder implements SiteFiles {
  private final Path root;
  private final NavigableSet<String> paths = new TreeSet<>();

  SiteFolder(Path root) throws IOException {
    this.root = root;
    try (Stream<Path> all = Files.walk(root)) {
      all.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
          .map(f -> root.relativize(f).toString().replace('\\', '/'))
          .filter(f -> !f.startsWith(".") && !f.contains("/."))
          .forEach(paths::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public SortedSet<String> paths() {
    return paths;
  }

  @Override
  public InputStream open(String path) throws IOException {
    return Files.newInputStream(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public void close() {}
}
