package mingzhang.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import mingzhang.Archive;
import mingzhang.ArchiveOptions;
import mingzhang.Build;
import mingzhang.BuildOptions;
import mingzhang.broken.Sites;
import mingzhang.report.Finding;
import mingzhang.report.Severity;

/**
 * The minimal site with themes of its own, whose years are archived, registered and built again.
 */
record KeptSite(Path folder) {
  static KeptSite in(Path folder) throws IOException {
    KeptSite kept = new KeptSite(folder);
    Sites.copy(Path.of("src/test/resources/sites/minimal/content"), kept.content());
    Sites.copy(Path.of("themes"), folder.resolve("themes"));
    return kept;
  }

  Path content() {
    return folder.resolve("content");
  }

  Path site() {
    return folder.resolve("site");
  }

  String page(String path) throws IOException {
    return Files.readString(site().resolve(path));
  }

  void publicAddress() throws IOException {
    Path site = content().resolve("site.yaml");
    Files.writeString(site, Files.readString(site) + "base_url: https://example.gov.cn/budget/\n");
  }

  void correct(String... files) throws IOException {
    Path registration = content().resolve("archive/2025.yaml");
    StringBuilder text = new StringBuilder(Files.readString(registration) + "corrections:\n");
    for (String file : files) {
      text.append("  - {date: 2026-05-01, file: ").append(file).append(", reason: 笔误}\n");
    }
    Files.writeString(registration, text);
  }

  BuildOptions options() {
    return new BuildOptions(
        content(), "content", site(), folder.resolve("themes"), Optional.empty(), true);
  }

  List<String> build() {
    return errors(new Build(options()).run().findings());
  }

  List<String> register(int year) {
    return errors(
        new Archive(
                new ArchiveOptions(
                    options(),
                    year,
                    LocalDate.of(year + 1, 3, 31),
                    content().resolve("archive"),
                    "content/archive",
                    EnumSet.of(Form.BAGIT, Form.WACZ),
                    Optional.empty(),
                    true))
            .run()
            .outcome()
            .findings());
  }

  private static List<String> errors(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.severity() == Severity.ERROR)
        .map(f -> f.id() + " " + f.place())
        .toList();
  }

  Map<String, byte[]> pages(String under) throws IOException {
    Map<String, byte[]> pages = new TreeMap<>();
    for (String path : MinimalArchive.files(site())) {
      if (path.startsWith(under)) {
        pages.put(path, Files.readAllBytes(site().resolve(path)));
      }
    }
    return pages;
  }

  /** Links that lead nowhere; those of the page 404 begin at the host. */
  List<String> deadLinks() throws IOException {
    NavigableSet<String> files = MinimalArchive.files(site());
    TreeSet<String> dead = new TreeSet<>();
    for (String page : files) {
      if (page.endsWith(".html") && !page.equals("404.html")) {
        for (String target : LinkCheck.targets(page, Files.readString(site().resolve(page)))) {
          if (!files.contains(target)) {
            dead.add(page + " -> " + target);
          }
        }
      }
    }
    return List.copyOf(dead);
  }
}
