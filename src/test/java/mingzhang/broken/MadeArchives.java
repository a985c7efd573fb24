package mingzhang.broken;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mingzhang.archive.FolderContents;
import mingzhang.archive.Inventory;
import mingzhang.archive.Snapshot;

/** Archives that are not what they were, by the name of the case. */
final class MadeArchives {
  private static final String ARCHIVE =
      "archive 2025 --as-of 2026-03-31 --form folder,bagit,warc,wacz";
  private static final String PAGE = "archive/budget-2025/2025/office/revenue.html";
  private static final String OVERVIEW = "content/budgets/2025/office/overview.md";

  private interface Maker {
    void make(Path site) throws IOException;
  }

  private static final Map<String, Maker> ALL =
      Map.ofEntries(
          Map.entry("archive-left-out", MadeArchives::linkedYears),
          Map.entry("archive-exists", MadeArchives::changedSince),
          Map.entry("archive-exists.bag", MadeArchives::changedSince),
          Map.entry("archive-unreadable", s -> write(s.resolve("some.bagit.zip"), "no zip")),
          Map.entry("archive-cut-short", MadeArchives::cut),
          Map.entry("archive-no-inventory", MadeArchives::withoutLists),
          Map.entry("archive-damaged", s -> add(archived(s).resolve(PAGE), "<!-- -->")),
          Map.entry("archive-missing", s -> Files.delete(archived(s).resolve(PAGE))),
          Map.entry(
              "archive-added",
              s -> write(archived(s).resolve(PAGE).resolveSibling("new.html"), "x")),
          Map.entry(
              "archive-renamed",
              s -> {
                Path page = archived(s).resolve(PAGE);
                Files.move(page, page.resolveSibling("income.html"));
              }),
          Map.entry("archive-dead-link", MadeArchives::linked),
          Map.entry("archive-record", s -> flip(archived(s), "archive/budget-2025.warc", "Date: ")),
          Map.entry(
              "archive-frame", s -> flip(archived(s), "archive/budget-2025.bagit.zip", "PK\1\2")),
          Map.entry("archive-registered", MadeArchives::registered),
          Map.entry("archive-digest", s -> add(bag(registered(s)), "x")),
          Map.entry(
              "archive-without-bag",
              s -> {
                Path archive = Files.createDirectories(s.resolve("content/archive"));
                write(archive.resolve("2025.yaml"), "archived: 2026-03-31\n");
              }),
          Map.entry("archive-changed", s -> add(registered(s).resolve(OVERVIEW), "\n再加一句。\n")),
          Map.entry("archive-removed", s -> Files.delete(registered(s).resolve(OVERVIEW))),
          Map.entry(
              "archive-extra",
              s -> {
                Path files = registered(s).resolve("content/budgets/2025/office/files");
                write(Files.createDirectories(files).resolve("late.csv"), "a,b\n");
              }),
          Map.entry("address-vanishes", MadeArchives::withdrawn));

  private MadeArchives() {}

  static void make(String name, Path site) throws IOException {
    Maker maker = ALL.get(name);
    if (maker != null) {
      maker.make(site);
    }
  }

  private static Path archived(Path site) {
    ConsoleText.of(site, ARCHIVE, Locale.ENGLISH);
    return site;
  }

  /** A copy of a bag that was broken off behind a workbook, which is a zip itself. */
  private static void cut(Path site) throws IOException {
    Path bag = archived(site).resolve("archive/budget-2025.bagit.zip");
    String bytes = Files.readString(bag, StandardCharsets.ISO_8859_1);
    int end = bytes.indexOf("PK\5\6") + 22;
    Files.writeString(bag, bytes.substring(0, end), StandardCharsets.ISO_8859_1);
  }

  private static Path registered(Path site) {
    ConsoleText.of(site, "archive 2025 --as-of 2026-03-31 --register", Locale.ENGLISH);
    return site;
  }

  private static Path bag(Path site) {
    return site.resolve("content/archive/budget-2025.bagit.zip");
  }

  private static void changedSince(Path site) throws IOException {
    add(archived(site).resolve(OVERVIEW), "\n再加一句。\n");
  }

  private static void withoutLists(Path site) throws IOException {
    archived(site);
    for (String list : List.of(Inventory.CSV, Inventory.JSON, Inventory.SUMS)) {
      add(site.resolve("archive/budget-2025").resolve(list), "x");
    }
  }

  private static void linked(Path site) throws IOException {
    Path pages = Files.createDirectories(site.resolve("pages"));
    Path none = Files.createDirectories(site.resolve("none"));
    write(pages.resolve("a.html"), "<head></head><body><a href=\"b.html\">b</a></body>");
    Path made = Files.createDirectories(site.resolve("linked"));
    var unused =
        new Snapshot(
                new Inventory.Header("t", "p", 2025, "2026-03-31", "", "https://a.example/", "g"),
                Map.of(),
                "label",
                "sentence")
            .make(new FolderContents(pages), new FolderContents(none), made);
  }

  private static void secondYear(Path site) throws IOException {
    Path from = site.resolve("content/budgets/2025");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = site.resolve("content/budgets/2024").resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.writeString(
            to, Files.readString(file).replace("2024", "2023").replace("2025", "2024"));
      }
    }
  }

  private static void linkedYears(Path site) throws IOException {
    secondYear(site);
    Path pages = Files.createDirectories(site.resolve("content/pages"));
    write(
        pages.resolve("about.md"),
        "title=关于\ndate=2025-02-05\ntype=page\nstatus=published\n~~~~~~\n[上年](../2024/index.html)\n");
  }

  private static void withdrawn(Path site) throws IOException {
    secondYear(site);
    ConsoleText.of(site, "build", Locale.ENGLISH);
    Path disclosure = site.resolve("content/budgets/2024/office/disclosure.yaml");
    write(disclosure, "status: draft\n" + Files.readString(disclosure));
  }

  /** Changes the byte after the last place of some characters. */
  static void flip(Path site, String name, String after) throws IOException {
    Path file = site.resolve(name);
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[text.lastIndexOf(after) + after.length()] ^= 1;
    Files.write(file, bytes);
  }

  private static void add(Path file, String text) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    byte[] more = text.getBytes(StandardCharsets.UTF_8);
    byte[] all = java.util.Arrays.copyOf(bytes, bytes.length + more.length);
    System.arraycopy(more, 0, all, bytes.length, more.length);
    Files.write(file, all);
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
  }
}
