package mingzhang.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.model.Document;
import mingzhang.model.General;
import mingzhang.model.GeneralPage;
import mingzhang.model.PageLink;
import mingzhang.read.FileKinds;

/**
 * The part of a content folder that a year's site is made from, in a folder of its own.
 *
 * <p>Drafts, notices of other years, and files that nothing but these lead to do not belong to it.
 */
public final class YearSources {
  private static final List<String> OF_SITE =
      List.of("site.yaml", "glossary.yaml", "crosswalk.yaml", "standards");

  private final Path content;
  private final String shown;
  private final int year;
  private final Set<String> units;
  private final General general;

  /**
   * Sources of a year.
   *
   * @param shown how findings call the content folder
   * @param units folders of its published disclosures
   * @param general the general part of the content
   */
  public YearSources(Path content, String shown, int year, Set<String> units, General general) {
    this.content = content;
    this.shown = shown;
    this.year = year;
    this.units = units;
    this.general = general;
  }

  /**
   * Copies them.
   *
   * @param left general pages, as findings call their files, that do not belong to the year
   */
  public void copy(Set<String> left, Path into) throws IOException {
    List<String> parts = new ArrayList<>(OF_SITE);
    parts.addAll(general(left));
    units.forEach(unit -> parts.add("budgets/" + year + "/" + unit));
    for (String part : parts) {
      copy(part, into);
    }
  }

  private List<String> general(Set<String> left) {
    Predicate<GeneralPage> belongs =
        page ->
            !left.contains(page.place().file())
                && (!page.type().equals("notice") || page.date().getYear() == year);
    Set<String> shownFiles = targets(belongs);
    Set<String> leftFiles = targets(belongs.negate());
    List<String> parts = new ArrayList<>();
    for (GeneralPage page : general.pages()) {
      if (belongs.test(page)) {
        parts.add(page.place().file().substring(shown.length() + 1));
      }
    }
    for (Document file : general.files()) {
      if (shownFiles.contains(file.name()) || !leftFiles.contains(file.name())) {
        parts.add(content.relativize(file.path()).toString());
      }
    }
    return parts;
  }

  private Set<String> targets(Predicate<GeneralPage> pages) {
    return general.pages().stream()
        .filter(pages)
        .flatMap(page -> page.links().stream())
        .map(PageLink::target)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void copy(String part, Path into) throws IOException {
    Path from = content.resolve(part);
    if (!Files.exists(from)) {
      return;
    }
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = content.relativize(file).toString().replace('\\', '/');
        boolean hidden =
            path.contains("/.") || FileKinds.isTemporary(file.getFileName().toString());
        if (!hidden) {
          Files.createDirectories(into.resolve(path).getParent());
          Files.copy(file, into.resolve(path));
        }
      }
    }
  }
}
