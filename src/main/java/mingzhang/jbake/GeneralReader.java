package mingzhang.jbake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mingzhang.model.Audience;
import mingzhang.model.Document;
import mingzhang.model.General;
import mingzhang.model.GeneralPage;
import mingzhang.read.FileKinds;
import mingzhang.read.SourceFiles;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/**
 * Reads {@code pages/}, {@code notices/} and {@code assets/} of a content folder.
 *
 * <p>Every file ends as a page, as a file that is published as it is, or as a finding. No class of
 * JBake is needed here.
 */
public final class GeneralReader {
  private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";

  private final Path content;
  private final SourceFiles sources;
  private final Findings findings;
  private final List<GeneralPage> pages = new ArrayList<>();
  private final List<GeneralPage> drafts = new ArrayList<>();
  private final List<Document> files = new ArrayList<>();
  private final Map<String, Path> byUrl = new HashMap<>();

  private GeneralReader(Path content, SourceFiles sources, Findings findings) {
    this.content = content;
    this.sources = sources;
    this.findings = findings;
  }

  /**
   * Reads the general part of a content folder; folders that do not exist are empty.
   *
   * @param audience who sees it: drafts are among the pages of those who prepare the site only
   */
  public static General read(
      Path content, SourceFiles sources, Audience audience, Findings findings) {
    GeneralReader reader = new GeneralReader(content, sources, findings);
    reader.folder("pages", "page");
    reader.folder("notices", "notice");
    reader.folder("assets", "");
    Set<String> drafts = new TreeSet<>();
    List<String> heldBack = List.of();
    if (audience.insiders()) {
      reader.drafts.forEach(d -> drafts.add(d.url()));
      reader.pages.addAll(reader.drafts);
    } else {
      heldBack = reader.holdBack();
    }
    reader.pages.sort(
        Comparator.comparing(GeneralPage::date).reversed().thenComparing(GeneralPage::url));
    return new General(List.copyOf(reader.pages), List.copyOf(reader.files), heldBack, drafts);
  }

  /** Takes away the files that drafts lead to and no published page does. */
  private List<String> holdBack() {
    Set<String> shown = targets(pages);
    Set<String> ofDrafts = targets(drafts);
    List<String> heldBack = new ArrayList<>(drafts.stream().map(GeneralPage::url).toList());
    for (Document file : List.copyOf(files)) {
      if (ofDrafts.contains(file.name()) && !shown.contains(file.name())) {
        files.remove(file);
        heldBack.add(file.name());
        findings.add(Finding.hint("page-draft-file", Place.of(sources.name(file.path()))));
      }
    }
    return List.copyOf(heldBack);
  }

  private static Set<String> targets(List<GeneralPage> pages) {
    Set<String> targets = new TreeSet<>();
    pages.forEach(p -> p.links().forEach(l -> targets.add(l.target())));
    return targets;
  }

  private void folder(String name, String type) {
    Path folder = content.resolve(name);
    if (Files.exists(folder)) {
      walk(folder, name, type);
    }
  }

  private void walk(Path folder, String url, String type) {
    Place place = Place.of(sources.name(folder));
    if (Files.isSymbolicLink(folder) || !Files.isDirectory(folder)) {
      findings.add(Finding.error("page-folder", place));
      return;
    }
    Set<Path> entries = new TreeSet<>();
    try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder)) {
      listed.forEach(entries::add);
    } catch (AccessDeniedException e) {
      findings.add(Finding.error("file-not-permitted", place).withHint("file-not-permitted"));
    } catch (IOException e) {
      findings.add(Finding.error("file-unreadable", place).withHint("file-unreadable"));
    }
    for (Path entry : entries) {
      String name = String.valueOf(entry.getFileName());
      if (Files.isDirectory(entry)) {
        if (isGood(name, entry)) {
          walk(entry, url + "/" + name, type);
        }
      } else if (name.startsWith("~$")) {
        findings.add(
            Finding.warning("temporary-file", Place.of(sources.name(entry)))
                .withHint("temporary-file"));
      } else if (!FileKinds.isLitter(name)) {
        file(entry, name, url, type);
      }
    }
  }

  private void file(Path file, String name, String folder, String type) {
    int dot = name.lastIndexOf('.');
    String base = dot < 0 ? name : name.substring(0, dot);
    String kind = FileKinds.ending(name);
    boolean page = kind.equals("md") && !type.isEmpty();
    if (!page && !FileKinds.isDocument(name) && !kind.equals("svg")) {
      String kinds = String.join(", ", FileKinds.documents()) + ", svg";
      findings.add(
          Finding.error("page-file-kind", Place.of(sources.name(file)))
              .withHint(type.isEmpty() ? "page-kinds" : "page-kinds-md", kinds));
    } else if (isGood(base, file)) {
      String url = folder + "/" + base + "." + (page ? "html" : kind);
      if (page) {
        page(file, url, type);
      } else {
        asset(file, url);
      }
    }
  }

  private void page(Path file, String url, String type) {
    if (url.equals(General.NOTICES)) {
      findings.add(Finding.error("page-url-taken", Place.of(sources.name(file)), url));
      return;
    }
    Path other = byUrl.putIfAbsent(url, file);
    if (other != null) {
      findings.add(
          Finding.error("page-url-twice", Place.of(sources.name(file)), url, sources.name(other)));
      return;
    }
    sources
        .markdown(file)
        .flatMap(source -> new PageReader(source, findings).read(url, type))
        .ifPresent(read -> (read.published() ? pages : drafts).add(read.page()));
  }

  private void asset(Path file, String url) {
    Place place = Place.of(sources.name(file));
    Path other = byUrl.putIfAbsent(url, file);
    if (other != null) {
      findings.add(Finding.error("page-url-twice", place, url, sources.name(other)));
      return;
    }
    try {
      Optional<Place> script =
          url.endsWith(".svg") && Files.isReadable(file)
              ? SvgScripts.first(file, sources.name(file))
              : Optional.empty();
      if (!file.toRealPath().startsWith(content.toRealPath())) {
        findings.add(Finding.error("link-leads-out", place).withHint("link-leads-out"));
      } else if (script.isPresent()) {
        findings.add(Finding.error("page-file-script", script.get()).withHint("page-file-script"));
      } else if (Files.size(file) == 0) {
        findings.add(Finding.error("empty-file", place).withHint("empty-file"));
      } else if (!Files.isReadable(file)) {
        findings.add(Finding.error("file-not-permitted", place).withHint("file-not-permitted"));
      } else {
        files.add(new Document(url, file));
      }
    } catch (IOException e) {
      findings.add(Finding.error("file-unreadable", place).withHint("file-unreadable"));
    }
  }

  private boolean isGood(String base, Path file) {
    if (base.matches(NAME)) {
      return true;
    }
    findings.add(
        Finding.error("page-file-name", Place.of(sources.name(file)), base).withHint("page-name"));
    return false;
  }
}
