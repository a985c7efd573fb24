package mingzhang.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingzhang.model.FolderTree;
import mingzhang.model.Sha256;

/**
 * Where builds and checks remember: in {@value #NAME} beside the content, a folder for each output
 * folder, and one for checks, which have none and go by the content folder itself.
 *
 * <p>Not in the output folder or beside it, for what is remembered of a draft must not get to a web
 * server by accident.
 */
public final class CacheFolder {
  /** The name of the folder with all of them. */
  public static final String NAME = ".mingzhang-cache";

  private static final String OF = "site";

  /** The text by which programs that make backups know a cache (Cache Directory Tagging 1.0). */
  private static final String TAG =
      """
      Signature: 8a477f597d28d172789f06886806bc55
      # Mingzhang remembers here what it need not do again. It may be deleted at any time.
      """;

  private CacheFolder() {}

  /** Whether anything is remembered of a content folder. */
  public static boolean isBeside(Path content) {
    return Files.isDirectory(beside(content));
  }

  private static Path beside(Path content) {
    return content.toAbsolutePath().normalize().resolveSibling(NAME);
  }

  /**
   * The folder for an output folder; it is made, and those of output folders that are gone go.
   *
   * @param out the output folder, or the content folder for its checks
   */
  public static Path of(Path content, Path out) throws IOException {
    Path beside = beside(content);
    Path site = out.toAbsolutePath().normalize();
    Path folder = beside.resolve(Sha256.of(site.toString()).substring(0, 16));
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      Files.writeString(beside.resolve("CACHEDIR.TAG"), TAG);
      Files.writeString(folder.resolve(OF), site.toString());
      forget(beside);
    }
    return folder;
  }

  private static void forget(Path beside) throws IOException {
    List<Path> folders;
    try (Stream<Path> all = Files.list(beside)) {
      folders = all.filter(Files::isDirectory).toList();
    }
    for (Path folder : folders) {
      Optional<Path> site = site(folder);
      if (site.isPresent() && !Files.exists(site.get())) {
        FolderTree.remove(folder);
      }
    }
  }

  private static Optional<Path> site(Path folder) throws IOException {
    Path of = folder.resolve(OF);
    try {
      return Files.isRegularFile(of)
          ? Optional.of(Path.of(Files.readString(of, StandardCharsets.UTF_8)))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
