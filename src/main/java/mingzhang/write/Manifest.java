package mingzhang.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mingzhang.model.Sha256;

/**
 * The list of all files of a site with their digests, as {@code sha256sum -c} reads it.
 *
 * <p>Each line is {@code <64 hexadecimal digits> <path>}; lines are sorted by path, in UTF-8, and
 * end with {@code \n}. It stands in the output folder as {@code manifest-sha256.txt}, and only in a
 * folder that was written to the end: whoever publishes or archives a site must refuse one without
 * it.
 *
 * @param digests SHA-256 by path, sorted by path
 */
public record Manifest(SortedMap<String, String> digests) {
  /** The name of the file in the output folder. */
  public static final String FILE = Layout.MANIFEST;

  /** The manifest of nothing. */
  static final Manifest EMPTY = new Manifest(new TreeMap<>());

  private static final int DIGITS = 64;
  private static final int PATH = DIGITS + 2;

  /** Copies the entries. */
  public Manifest {
    digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
  }

  /**
   * The manifest of a finished site.
   *
   * @return empty if the folder has none, or one that this program cannot have written
   */
  public static Optional<Manifest> in(Path folder) throws IOException {
    return read(folder.resolve(FILE));
  }

  /** Reads a file of this form; empty if there is no such file or a line is not of the form. */
  static Optional<Manifest> read(Path file) throws IOException {
    return content(file).flatMap(Manifest::parse);
  }

  /** Whether there is a file of this form. */
  static boolean isOne(Path file) throws IOException {
    return content(file).filter(text -> text.lines().allMatch(Manifest::isGood)).isPresent();
  }

  private static Optional<String> content(Path file) throws IOException {
    try {
      return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
    } catch (NoSuchFileException | CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Reads the text of such a file; empty if a line is not of the form. */
  public static Optional<Manifest> parse(String text) {
    SortedMap<String, String> digests = new TreeMap<>();
    for (String line : text.lines().toList()) {
      if (!isGood(line)) {
        return Optional.empty();
      }
      digests.put(line.substring(PATH), line.substring(0, DIGITS));
    }
    return Optional.of(new Manifest(digests));
  }

  private static boolean isGood(String line) {
    return isEntry(line) && PortablePath.isPortable(line.substring(PATH));
  }

  private static boolean isEntry(String line) {
    if (line.length() <= PATH
        || line.charAt(DIGITS) != ' '
        || " *".indexOf(line.charAt(DIGITS + 1)) < 0) {
      return false;
    }
    for (int i = 0; i < DIGITS; i++) {
      char c = line.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  /** The entries of both; of two for one path the other's. */
  Manifest and(Manifest other) {
    SortedMap<String, String> both = new TreeMap<>(digests);
    both.putAll(other.digests);
    return new Manifest(both);
  }

  /** The paths whose files in a folder are missing or differ from what is written here. */
  public List<String> differences(Path folder) throws IOException {
    List<String> differing = new ArrayList<>();
    for (Map.Entry<String, String> entry : digests.entrySet()) {
      Path file = folder.resolve(entry.getKey());
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          || !Sha256.of(file).equals(entry.getValue())) {
        differing.add(entry.getKey());
      }
    }
    return differing;
  }

  /** The content of the file. */
  public String text() {
    StringBuilder text = new StringBuilder(digests.size() * 100);
    digests.forEach((path, digest) -> text.append(line(path, digest)));
    return text.toString();
  }

  /** Writes the file. */
  void write(OutputStream out) throws IOException {
    for (Map.Entry<String, String> entry : digests.entrySet()) {
      out.write(line(entry.getKey(), entry.getValue()).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String line(String path, String digest) {
    return digest + "  " + path + "\n";
  }
}
