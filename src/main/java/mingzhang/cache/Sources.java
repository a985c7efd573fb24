package mingzhang.cache;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import mingzhang.model.Sha256;

/**
 * All files that a site is made from, as they are at one moment.
 *
 * <p>A file is named by its folder ({@code content} or {@code themes}) and its path in it. A folder
 * is there too, as a name that ends with {@code /}: an empty one can matter.
 */
public final class Sources {
  private static final String DISCLOSURES = "content/budgets/";
  private static final Pattern GENERAL = Pattern.compile("content/(pages|notices|assets)/.*");

  /** A file, or a folder, which has no stamp that matters. */
  record Source(Path path, Stamp stamp) {}

  private final SortedMap<String, Source> files;
  private final Digests digests;

  private Sources(SortedMap<String, Source> files, Digests digests) {
    this.files = files;
    this.digests = digests;
  }

  /**
   * Looks at all of them; empty where there is a symbolic link, a folder that cannot be listed or a
   * name of several lines, as nobody can tell by looking what such a site depends on.
   *
   * @param digests digests of files that were read before
   */
  static Optional<Sources> of(Path content, Path themes, Digests digests) throws IOException {
    SortedMap<String, Source> files = new TreeMap<>();
    return walk(content, "content/", files) && walk(themes, "themes/", files)
        ? Optional.of(new Sources(files, digests))
        : Optional.empty();
  }

  /** Stamps of all files by name. */
  Map<String, Stamp> stamps() {
    Map<String, Stamp> stamps = new TreeMap<>();
    files.forEach((name, source) -> stamps.put(name, source.stamp()));
    return stamps;
  }

  /** Names of all files and folders. */
  Collection<String> names() {
    return files.keySet();
  }

  /** Looks at all of them, none of which has been read before. */
  public static Optional<Sources> of(Path content, Path themes) throws IOException {
    return of(content, themes, new Digests());
  }

  /** Whether all disclosures depend on a file: not if it is of one of them or of a general page. */
  static boolean isShared(String name) {
    return !name.startsWith(DISCLOSURES) && !GENERAL.matcher(name).matches();
  }

  /** Whether a file is in the folder of a disclosure, for example {@code 2025/office}. */
  static boolean isOf(String at, String name) {
    return name.startsWith(DISCLOSURES + at + "/");
  }

  /**
   * A digest of all that disclosures share: the site, its standards, its themes, and the archive,
   * which they are compared with.
   */
  public String shared() throws IOException {
    return digest(files, Sources::isShared);
  }

  /** A digest of the folder of a disclosure, for example {@code 2025/office}. */
  public String disclosure(String at) throws IOException {
    String folder = DISCLOSURES + at + "/";
    return digest(files.subMap(folder, folder + Character.MAX_VALUE), name -> true);
  }

  /** Ids of the units that have a folder for a year. */
  public List<String> units(int year) {
    String folder = DISCLOSURES + year + "/";
    return files.subMap(folder, folder + Character.MAX_VALUE).keySet().stream()
        .filter(name -> name.indexOf('/', folder.length()) == name.length() - 1)
        .map(name -> name.substring(folder.length(), name.length() - 1))
        .toList();
  }

  /** Whether there is a folder of a disclosure. */
  public boolean has(String at) {
    return files.containsKey(DISCLOSURES + at + "/");
  }

  /** A digest of the file that a disclosure begins with; empty if there is none. */
  Optional<String> beginning(String at) throws IOException {
    String name = DISCLOSURES + at + "/disclosure.yaml";
    Source source = files.get(name);
    return source == null ? Optional.empty() : Optional.of(digests.of(name, source));
  }

  /** A digest of all of them. */
  public String everything() throws IOException {
    return digest(files, name -> true);
  }

  private String digest(SortedMap<String, Source> some, Predicate<String> which)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, Source> file : some.entrySet()) {
      String name = file.getKey();
      if (which.test(name)) {
        lines.append(name).append('\n');
        if (!name.endsWith("/")) {
          lines.append(digests.of(name, file.getValue())).append('\n');
        }
      }
    }
    return Sha256.of(lines.toString());
  }

  private static boolean walk(Path root, String prefix, SortedMap<String, Source> files)
      throws IOException {
    if (!Files.exists(root)) {
      return true;
    }
    List<Path> strange = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (isRepository(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            files.put(name(folder) + "/", new Source(folder, new Stamp(0, 0)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!attributes.isRegularFile() || name(file).indexOf('\n') >= 0) {
              strange.add(file);
            }
            try {
              files.put(name(file), new Source(file, Stamp.ofSource(file, attributes)));
            } catch (IOException e) {
              return visitFileFailed(file, e);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException why) {
            strange.add(file);
            return FileVisitResult.CONTINUE;
          }

          private boolean isRepository(Path folder) {
            return folder.getFileName().toString().equals(".git")
                && root.equals(folder.getParent());
          }

          private String name(Path path) {
            return prefix + root.relativize(path).toString().replace('\\', '/');
          }
        });
    return strange.isEmpty();
  }
}
