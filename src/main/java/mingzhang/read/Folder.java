package mingzhang.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import mingzhang.model.Ids;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Nearest;
import mingzhang.report.Place;

/** Lists folders of the content in a fixed order, and looks at their names. */
final class Folder {
  /** What a content folder consists of. */
  static final List<String> OF_SITE =
      List.of(
          "site.yaml",
          "glossary.yaml",
          "crosswalk.yaml",
          "budgets",
          "pages",
          "notices",
          "assets",
          "standards",
          "archive");

  /** What the folder of a disclosure consists of. */
  static final List<String> OF_DISCLOSURE =
      List.of(
          "disclosure.yaml",
          "overview.md",
          BudgetFile.NAME,
          "tables",
          "projects",
          "explanation",
          "files");

  private final SourceFiles files;
  private final Findings findings;

  Folder(SourceFiles files, Findings findings) {
    this.files = files;
    this.findings = findings;
  }

  /** What is in a folder, by name, without dot files; nothing where there is no folder. */
  List<Path> entries(Path folder) {
    return all(folder).stream().filter(p -> !p.getFileName().toString().startsWith(".")).toList();
  }

  /** The same with dot files. */
  List<Path> all(Path folder) {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (var found = Files.list(folder)) {
      return found
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      findings.add(Finding.error("folder-unreadable", Place.of(files.name(folder))));
      return List.of();
    }
  }

  /** The sub-folders that may become addresses; anything else in the folder is a finding. */
  List<Path> folders(Path folder) {
    return entries(folder).stream().filter(this::isFolder).toList();
  }

  /**
   * The files with an ending that may become addresses; anything else in the folder is a finding.
   */
  List<Path> files(Path folder, String ending) {
    return entries(folder).stream().filter(p -> isFile(p, ending)).toList();
  }

  /** Whatever else is in a folder is a finding: nothing is made of a misspelt name. */
  void only(List<String> parts, Path folder) {
    for (Path path : entries(folder)) {
      String name = path.getFileName().toString();
      if (!parts.contains(name)) {
        Finding stray = Finding.warning("stray-file", Place.of(files.name(path)));
        findings.add(
            Nearest.to(name, parts).map(n -> stray.withHint("did-you-mean", n)).orElse(stray));
      }
    }
  }

  /** A file's name without its ending. */
  static String id(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private boolean isFolder(Path path) {
    if (!Files.isDirectory(path)) {
      findings.add(Finding.warning("stray-file", Place.of(files.name(path))));
      return false;
    }
    return isId(path, path.getFileName().toString());
  }

  private boolean isFile(Path path, String ending) {
    if (Files.isDirectory(path) || !path.getFileName().toString().endsWith(ending)) {
      findings.add(Finding.warning("stray-file", Place.of(files.name(path))));
      return false;
    }
    return isId(path, id(path));
  }

  private boolean isId(Path path, String name) {
    if (!Ids.isId(name)) {
      findings.add(
          Finding.error("bad-name", Place.of(files.name(path)), name).withHint(Ids.hint(name)));
      return false;
    }
    return true;
  }
}
