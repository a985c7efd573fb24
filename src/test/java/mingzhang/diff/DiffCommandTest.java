package mingzhang.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mingzhang.broken.ConsoleText;
import mingzhang.broken.Sites;
import mingzhang.golden.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is published, its content changes, and somebody asks what a release would change. */
class DiffCommandTest {
  private static final Path GOLDENS = Path.of("src/test/resources/mingzhang/diff");
  private static final String OFFICE = "content/budgets/2025/office/";

  @TempDir Path folder;

  @BeforeEach
  void publish() throws IOException {
    Sites.minimal(folder);
    Path pages = Files.createDirectories(folder.resolve("content/pages"));
    Files.writeString(
        pages.resolve("about.md"),
        "title=关于\ndate=2025-02-05\ntype=page\nstatus=published\n~~~~~~\n正文\n");
    run("build");
  }

  @Test
  void nothingChanges() throws IOException {
    String console = run("diff");
    assertTrue(console.endsWith("exit code 0\n"), console);
    assertTrue(console.contains("Compared with site: nothing would change"), console);
  }

  @Test
  void changesAreTold() throws IOException {
    edit();
    Golden.assertHolds(GOLDENS.resolve("report.txt"), run("diff"));
    Golden.assertHolds(GOLDENS.resolve("report.json"), run("diff --format json"));
  }

  @Test
  void reportToSign() throws IOException {
    edit();
    String console =
        ConsoleText.of(
            folder,
            "diff --report r.html --approver 某某 --approved 2025-02-06",
            Locale.SIMPLIFIED_CHINESE);
    assertTrue(console.contains("r.html：已写入"), console);
    Golden.assertHolds(GOLDENS.resolve("report.html"), Files.readString(folder.resolve("r.html")));
  }

  @Test
  void nothingIsLeftBehindAndTheSiteOnlineStaysAsItIs() throws Exception {
    edit();
    String before = Files.readString(folder.resolve("site/manifest-sha256.txt"));
    assertEquals(4, elsewhere());
    assertEquals(before, Files.readString(folder.resolve("site/manifest-sha256.txt")));
    Files.writeString(folder.resolve(OFFICE + "tables/revenue.yaml"), "rows: oops\n");
    assertEquals(1, elsewhere());
  }

  /** The exit code of {@code diff} in a process that has its temporary files for itself. */
  private int elsewhere() throws Exception {
    Path temporary = Files.createDirectories(folder.resolve("temporary"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                absolute(System.getProperty("java.class.path")),
                "mingzhang.cli.Main",
                "diff")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("console.txt").toFile())
            .start();
    int code = process.waitFor();
    try (Stream<Path> left = Files.list(temporary)) {
      assertEquals(List.of(), left.filter(p -> p.toString().contains("mingzhang")).toList());
    }
    return code;
  }

  private static String absolute(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator))
        .map(p -> Path.of(p).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  void zipsAreReadAlsoWithAFolderAroundTheSite() throws IOException {
    zip("a.zip", "");
    zip("b.zip", "backup/site/");
    assertTrue(run("diff --against a.zip").endsWith("exit code 0\n"), "a.zip");
    assertTrue(run("diff --against b.zip").endsWith("exit code 0\n"), "b.zip");
    edit();
    assertEquals(
        run("diff").replaceFirst("(?s).*?\n\n", ""),
        run("diff --against b.zip").replaceFirst("(?s).*?\n\n", ""));
  }

  @Test
  void filesOfOthersOnTheHostAreNobodysBusiness() throws IOException {
    Files.writeString(folder.resolve("site/robots.txt"), "User-agent: *\n");
    assertTrue(run("diff").endsWith("exit code 0\n"));
    Files.delete(folder.resolve("site/manifest-sha256.txt"));
    String console = run("diff");
    assertTrue(console.contains("[old-site-without-manifest]"), console);
    assertTrue(console.contains("(appearance, search, feeds): 1"), console);
  }

  @Test
  void scriptsInAnOldSiteStayText() throws IOException {
    Path page = folder.resolve("site/2025/office/explanation.html");
    Files.writeString(
        page,
        Files.readString(page).replace("</h1>", "</h1><p>&lt;script&gt;x&lt;/script&gt;</p>"));
    run("diff --report r.html");
    String report = Files.readString(folder.resolve("r.html"));
    assertTrue(report.contains("&lt;script&gt;x"), report);
    assertFalse(report.contains("<script"), report);
  }

  @Test
  void aReportThatCannotBeWrittenIsAFailure() throws IOException {
    Files.writeString(folder.resolve("file"), "");
    String console = run("diff --report file/r.html");
    assertTrue(
        console.contains(
            "file/r.html: the report could not be written: a file stands where a folder should be"),
        console);
    assertTrue(console.endsWith("exit code 3\n"), console);
  }

  @Test
  void theFolderOfAReportIsMade() {
    assertTrue(run("diff --report signed/2025/r.html").endsWith("exit code 0\n"));
    assertTrue(Files.isRegularFile(folder.resolve("signed/2025/r.html")));
  }

  /** How many relations hold is no text: the page of checks has them. */
  @Test
  void relationsBelowATableAreNoText() throws IOException {
    Path page = folder.resolve("site/2025/office/revenue.html");
    String html = Files.readString(page);
    assertTrue(html.contains("项勾稽关系"), html);
    Files.writeString(page, html.replaceAll("\\d+ 项勾稽关系", "99 项勾稽关系"));
    String console = run("diff");
    assertFalse(console.contains("99 项"), console);
  }

  private String run(String command) {
    return ConsoleText.of(folder, command, Locale.ENGLISH);
  }

  /** Another amount, another text, one more page, a page and a file less. */
  private void edit() throws IOException {
    replace("tables/revenue.yaml", "80.00", "81.00");
    replace("tables/revenue.yaml", "grant: 75.00", "grant: 76.00");
    replace("tables/revenue.yaml", "total: 20.00", "total: 19.00");
    replace("tables/revenue.yaml", "grant: 20.00", "grant: 19.00");
    replace("disclosure.yaml", "staff: 12", "staff: 13");
    Path disclosure = folder.resolve(OFFICE + "disclosure.yaml");
    Files.writeString(
        disclosure,
        Files.readString(disclosure)
            + "waivers: [{rule: both-sides, reason: 按上级文件口径, date: 2025-02-01}]\n");
    Files.move(
        folder.resolve("content/pages/about.md"), folder.resolve("content/pages/contact.md"));
    Files.createDirectories(folder.resolve(OFFICE + "files"));
    Files.writeString(folder.resolve(OFFICE + "files/note.txt"), "说明\n");
  }

  private void replace(String file, String what, String with) throws IOException {
    Sites.replace(folder.resolve(OFFICE + file), what, with);
  }

  private void zip(String name, String prefix) throws IOException {
    Path site = folder.resolve("site");
    try (OutputStream out = Files.newOutputStream(folder.resolve(name));
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(prefix + site.relativize(file)));
        zip.write(Files.readAllBytes(file));
      }
    }
  }
}
