package mingzhang.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import mingzhang.Archive;
import mingzhang.ArchiveOptions;
import mingzhang.BuildOptions;
import mingzhang.broken.Sites;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Severity;

/** The minimal site with a document and a notice, archived in every form. */
final class MinimalArchive {
  static final LocalDate DAY = LocalDate.of(2026, 3, 31);
  private static final Path MINIMAL = Path.of("src/test/resources/sites/minimal/content");

  private MinimalArchive() {}

  static Path content(Path folder) throws IOException {
    Path content = folder.resolve("content");
    Sites.copy(MINIMAL, content);
    Path files = Files.createDirectories(content.resolve("budgets/2025/office/files"));
    Files.writeString(files.resolve("approval.csv"), "a,b\r\n1,2\r\n");
    Path notices = Files.createDirectories(content.resolve("notices"));
    Files.writeString(notices.resolve("budget.md"), notice("2025-02-05", "预算公开"));
    Files.writeString(notices.resolve("later.md"), notice("2026-02-05", "次年公告"));
    return content;
  }

  private static String notice(String date, String title) {
    return "title=" + title + "\ndate=" + date + "\ntype=notice\nstatus=published\n~~~~~~\n正文\n";
  }

  /** Archives 2025 into a folder; fails where an error is found. */
  static List<Made> make(Path content, Path out) {
    Archive.Result result = tryTo(content, out);
    if (result.outcome().failed()) {
      throw new AssertionError(result.outcome().findings());
    }
    return result.made();
  }

  /** Archives 2025 into a folder. */
  static Archive.Result tryTo(Path content, Path out) {
    BuildOptions site =
        new BuildOptions(
            content, "content", out.resolve("no-site"), Path.of("themes"), Optional.empty(), true);
    return new Archive(
            new ArchiveOptions(
                site,
                2025,
                DAY,
                out,
                "archive",
                EnumSet.allOf(Form.class),
                Optional.empty(),
                false))
        .run();
  }

  /** What verification finds, as {@code id place}. */
  static List<String> verify(Path file) {
    Findings findings = new Findings();
    Verification.run(file, "x", findings);
    return findings.sorted().stream()
        .filter(f -> f.severity() == Severity.ERROR)
        .map(MinimalArchive::told)
        .toList();
  }

  private static String told(Finding f) {
    return f.id() + " " + f.place();
  }

  static NavigableSet<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      TreeSet<String> files = new TreeSet<>();
      all.filter(Files::isRegularFile)
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .filter(f -> !f.startsWith("."))
          .forEach(files::add);
      return files;
    }
  }
}
