package mingzhang.render;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import mingzhang.read.SourceFile;
import mingzhang.read.SourceFiles;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/**
 * A theme in a folder; hidden files and those an editor leaves behind ({@code name~}) are no part
 * of it.
 */
final class FolderFiles implements ThemeFiles {
  private final Path folder;
  private final String shown;
  private final Findings findings;
  private final SourceFiles texts;
  private final NavigableSet<String> names = new TreeSet<>();

  FolderFiles(Path folder, String shown, Findings findings) {
    this.folder = folder;
    this.shown = shown;
    this.findings = findings;
    texts = new SourceFiles(folder, shown, findings);
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.endsWith("~") && !("/" + name).contains("/."))
          .forEach(names::add);
    } catch (IOException | java.io.UncheckedIOException e) {
      findings.add(Finding.error("theme-unreadable", Place.of(shown)));
    }
  }

  @Override
  public NavigableSet<String> names() {
    return names;
  }

  @Override
  public Optional<SourceFile> text(String path) {
    return names.contains(path)
        ? texts.read(folder.resolve(path), SourceFiles.MARKDOWN_LIMIT)
        : Optional.empty();
  }

  @Override
  public Optional<byte[]> bytes(String path) {
    if (!names.contains(path)) {
      return Optional.empty();
    }
    try {
      Path file = folder.resolve(path);
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        findings.add(
            Finding.error("link-leads-out", Place.of(shown(path))).withHint("link-leads-out"));
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      findings.add(Finding.error("theme-unreadable", Place.of(shown(path))));
      return Optional.empty();
    }
  }

  @Override
  public String shown(String path) {
    return shown + "/" + path;
  }
}
