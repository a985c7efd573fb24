package mingzhang.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import mingzhang.report.Finding;
import mingzhang.report.Place;

/**
 * Decides whether a folder may become the output: it must be ours alone, and apart from the
 * sources.
 */
final class Suitability {
  private Suitability() {}

  /** What speaks against a folder before anything is made in it. */
  static Optional<Finding> objection(Path folder, Collection<Path> sources) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
      return Optional.of(
          Finding.error("output-not-a-folder", Place.of(Failure.shown(folder)))
              .withHint("output-not-a-folder"));
    }
    Path real = RealPath.of(folder);
    for (Path source : sources) {
      Path realSource = RealPath.of(source);
      if (real.startsWith(realSource) || realSource.startsWith(real)) {
        return Optional.of(
            Finding.error("output-overlaps", Place.of(Failure.shown(folder)), Failure.shown(source))
                .withHint("output-overlaps"));
      }
    }
    Layout layout = new Layout(real);
    boolean maybeOurs = Files.exists(layout.hidden()) || Files.exists(layout.manifest());
    return maybeOurs ? Optional.empty() : foreign(layout, folder);
  }

  /** What speaks against a folder in which no other build can be at work. */
  static Optional<Finding> ownership(Layout layout, Path folder) throws IOException {
    boolean bag = Files.exists(layout.folder().resolve("bagit.txt"));
    boolean ours = Manifest.isOne(layout.manifest()) || Manifest.isOne(layout.owned());
    return ours && !bag ? Optional.empty() : foreign(layout, folder);
  }

  private static Optional<Finding> foreign(Layout layout, Path folder) throws IOException {
    if (!Files.isDirectory(layout.folder())) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(layout.folder())) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (!name.startsWith(".") && holdsFile(file)) {
          return Optional.of(
              Finding.error("output-not-ours", Place.of(Failure.shown(folder)), name)
                  .withHint("output-not-ours"));
        }
      }
    }
    return Optional.empty();
  }

  /** Folders alone are no loss; a build that was killed leaves some. */
  private static boolean holdsFile(Path file) throws IOException {
    try (Stream<Path> all = Files.walk(file)) {
      return all.anyMatch(f -> !Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS));
    }
  }
}
