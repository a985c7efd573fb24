package mingzhang.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a zip, or of a folder in it. */
public final class ZipContents implements Contents {
  private final ZipFile zip;
  private final String folder;
  private final NavigableSet<String> paths = new TreeSet<>();

  /**
   * Opens a zip.
   *
   * @param folder the beginning of the names that belong here, ending with {@code /}; or empty
   * @throws java.io.EOFException where its end is missing; a zip that was put into it as it is must
   *     not be taken for it
   */
  public ZipContents(Path file, String folder) throws IOException {
    ZipEnd.require(file);
    this.zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    this.folder = folder;
    zip.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(folder) && !name.endsWith("/"))
        .forEach(name -> paths.add(name.substring(folder.length())));
  }

  /** The folder at the top of a zip that holds the most files, with {@code /}; or empty. */
  static String top(Path file) throws IOException {
    try (Contents zip = new ZipContents(file, "")) {
      return zip.paths().stream()
          .filter(p -> p.indexOf('/') > 0)
          .map(p -> p.substring(0, p.indexOf('/') + 1))
          .collect(Collectors.groupingBy(p -> p, Collectors.counting()))
          .entrySet()
          .stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .orElse("");
    }
  }

  @Override
  public NavigableSet<String> paths() {
    return Collections.unmodifiableNavigableSet(paths);
  }

  @Override
  public byte[] bytes(String path) throws IOException {
    try (InputStream in = open(path)) {
      return in.readAllBytes();
    }
  }

  /** A file of any size, to be closed by the caller. */
  InputStream open(String path) throws IOException {
    ZipEntry entry = zip.getEntry(folder + path);
    if (entry == null) {
      throw new NoSuchFileException(path);
    }
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
