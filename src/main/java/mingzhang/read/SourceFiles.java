package mingzhang.read;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text files of a content folder; whatever is wrong with a file is told as a finding.
 *
 * <p>May be used by several threads. After the last file, {@link #end()} tells what concerns the
 * whole site.
 */
public final class SourceFiles {
  /** Bytes that a YAML or CSV file may have: 8 MB. */
  public static final long YAML_LIMIT = 8L << 20;

  /** Bytes that a Markdown file may have: 2 MB. */
  public static final long MARKDOWN_LIMIT = 2L << 20;

  private final Path root;
  private final String shown;
  private final Findings findings;
  private volatile @Nullable Path realRoot;
  private final ConcurrentSkipListSet<String> carriageReturns = new ConcurrentSkipListSet<>();

  /**
   * Prepares for a content folder.
   *
   * @param root the folder; no file outside it is read, not even through a symbolic link
   * @param shown how the folder is called in messages, for example {@code content}; may be empty
   * @param findings takes what is wrong
   */
  public SourceFiles(Path root, String shown, Findings findings) {
    this.root = root;
    this.shown = shown.replace('\\', '/').replaceAll("/+$", "");
    this.findings = findings;
  }

  /** The same files, with findings told elsewhere. */
  SourceFiles with(Findings own) {
    return new SourceFiles(root, shown, own);
  }

  /**
   * A YAML file as a mapping; an empty file is an empty mapping. Empty if a finding says why not.
   */
  public Optional<Mapping> yaml(Path file) {
    return read(file, YAML_LIMIT).flatMap(source -> Yaml.mapping(source, findings));
  }

  /** A Markdown file; one without text is a finding. Empty if a finding says why not. */
  public Optional<SourceFile> markdown(Path file) {
    Optional<SourceFile> source = read(file, MARKDOWN_LIMIT);
    source
        .filter(s -> s.text().isBlank())
        .ifPresent(
            s ->
                findings.add(
                    Finding.error("empty-file", Place.of(s.name())).withHint("empty-file")));
    return source.filter(s -> !s.text().isBlank());
  }

  /**
   * A text file, which may be empty.
   *
   * @param file a path below the root
   * @param limit bytes that it may have; of a larger one nothing is kept in memory
   * @return the file, or empty if a finding says why it cannot be read
   */
  public Optional<SourceFile> read(Path file, long limit) {
    String name = name(file);
    return bytes(file, limit)
        .flatMap(
            b -> SourceDecoder.written(name, findings, () -> carriageReturns.add(name)).decode(b));
  }

  /**
   * A CSV file, which may begin with a byte order mark and have lines that end as on Windows (RFC
   * 4180); empty if a finding says why not.
   */
  Optional<SourceFile> csv(Path file) {
    return bytes(file, YAML_LIMIT).flatMap(b -> SourceDecoder.csv(name(file), findings).decode(b));
  }

  private Optional<byte[]> bytes(Path file, long limit) {
    String name = name(file);
    Place place = Place.of(name);
    try {
      if (!file.toRealPath().startsWith(realRoot())) {
        findings.add(Finding.error("link-leads-out", place).withHint("link-leads-out"));
        return Optional.empty();
      }
      if (!Files.isRegularFile(file)) {
        findings.add(Finding.error("not-a-file", place).withHint("not-a-file"));
        return Optional.empty();
      }
      byte[] bytes;
      try (InputStream in = Files.newInputStream(file)) {
        bytes = Files.size(file) > limit ? null : in.readNBytes((int) limit + 1);
      }
      if (bytes == null || bytes.length > limit) {
        findings.add(
            Finding.error("file-too-large", place, megabytes(Files.size(file)), megabytes(limit))
                .withHint("file-too-large"));
        return Optional.empty();
      }
      return Optional.of(bytes);
    } catch (IOException e) {
      findings.add(unreadable(e, place));
      return Optional.empty();
    }
  }

  private Path realRoot() throws IOException {
    Path known = realRoot;
    if (known == null) {
      known = root.toRealPath();
      realRoot = known;
    }
    return known;
  }

  /** Why the system did not give a file. */
  static Finding unreadable(IOException why, Place place) {
    String id =
        why instanceof NoSuchFileException
            ? "file-missing"
            : why instanceof AccessDeniedException ? "file-not-permitted" : "file-unreadable";
    return Finding.error(id, place).withHint(id);
  }

  /**
   * The text of a file of the content folder by its name in messages, to show the line that a
   * finding points at; empty if it is none or cannot be read. Bytes that are not UTF-8 are
   * replaced.
   */
  public Optional<String> text(String name) {
    if (!name.startsWith(shown)) {
      return Optional.empty();
    }
    Path file =
        root.resolve(
            shown.isEmpty() ? name : name.substring(shown.length()).replaceFirst("^/", ""));
    try {
      return Files.isRegularFile(file) && Files.size(file) <= YAML_LIMIT
          ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** How a file is called in messages. */
  public String name(Path file) {
    String whole = file.toString();
    String folder = root.toString() + File.separator;
    String below =
        (whole.startsWith(folder)
                ? whole.substring(folder.length())
                : root.relativize(file).toString())
            .replace('\\', '/');
    return shown.isEmpty() ? below : shown + "/" + below;
  }

  /** Files read so far whose lines end as on Windows. */
  public Set<String> windowsLineEnds() {
    return Set.copyOf(carriageReturns);
  }

  /** Takes over what others have read. */
  public void addWindowsLineEnds(Set<String> names) {
    carriageReturns.addAll(names);
  }

  /** Tells what concerns the site as a whole: files whose lines end as on Windows. */
  public void end() {
    if (!carriageReturns.isEmpty()) {
      findings.add(
          Finding.hint(
                  "windows-line-ends", Place.of(carriageReturns.first()), carriageReturns.size())
              .withHint("windows-line-ends"));
    }
  }

  private static String megabytes(long bytes) {
    return java.math.BigDecimal.valueOf(bytes)
        .divide(java.math.BigDecimal.valueOf(1 << 20), 1, java.math.RoundingMode.UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
