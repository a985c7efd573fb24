package mingzhang.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mingzhang.broken.ConsoleText;
import mingzhang.broken.Sites;
import mingzhang.browser.Chromium;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, from a finished site to PDFs that lack nothing. */
class PrintCommandTest {
  private static final Path SITES = Path.of("src/test/resources/sites");

  @TempDir private Path home;

  private String run(String command) {
    return ConsoleText.of(home, command, Locale.ENGLISH);
  }

  private void built(Path content, String options) throws IOException {
    Sites.copy(content, home.resolve("content"));
    String console = run("build" + options);
    assertTrue(console.endsWith("exit code 0\n"), console);
  }

  private void minimal() throws IOException {
    built(SITES.resolve("minimal/content"), "");
  }

  private static String printing() {
    return "print --browser " + Chromium.executable();
  }

  /** The text of each sheet. */
  private static List<String> sheets(Path pdf) throws IOException {
    List<String> sheets = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper words = new PDFTextStripper();
      for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
        words.setStartPage(sheet);
        words.setEndPage(sheet);
        sheets.add(PaperPage.plain(words.getText(document)));
      }
    }
    return sheets;
  }

  @Test
  void contentsNameTheSheetOfEachPart() throws IOException {
    built(Path.of("content"), "");
    String console = run(printing());
    assertTrue(console.endsWith("exit code 0\n"), console);
    List<String> sheets = sheets(home.resolve("pdf/2025-government-office.pdf"));
    assertTrue(sheets.size() > 40, "sheets: " + sheets.size());
    String contents = sheets.get(1) + sheets.get(2);
    for (String heading : List.of("表二2025年预算收入总表", "二、收入预算情况说明", "绩效目标:遗属人员补助")) {
      String after = contents.substring(contents.indexOf(heading) + heading.length());
      int sheet = Integer.parseInt(after.replaceFirst("(?s)\\D.*", ""));
      String named = heading.substring(heading.indexOf(':') + 1);
      assertTrue(sheets.get(sheet - 1).contains(named), heading + " is not on sheet " + sheet);
    }
  }

  @Test
  void sameSiteGivesTheSameBytes() throws IOException {
    minimal();
    run(printing());
    run(printing() + " --to again");
    assertArrayEquals(
        Files.readAllBytes(home.resolve("pdf/2025-office.pdf")),
        Files.readAllBytes(home.resolve("again/2025-office.pdf")));
  }

  @Test
  void pdfTellsItsTitleAndNeitherTimeNorAuthor() throws IOException {
    minimal();
    run(printing());
    try (PDDocument pdf = Loader.loadPDF(home.resolve("pdf/2025-office.pdf").toFile())) {
      var about = pdf.getDocumentInformation();
      assertEquals(Optional.of("云岭镇人民政府办公室2025年单位预算公开"), Optional.ofNullable(about.getTitle()));
      assertEquals(Optional.empty(), Optional.ofNullable(about.getCreationDate()));
      assertEquals(Optional.empty(), Optional.ofNullable(about.getAuthor()));
      assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked(), "tagged for screen readers");
      assertEquals("zh-CN", pdf.getDocumentCatalog().getLanguage());
      assertTrue(pdf.getDocumentCatalog().getDocumentOutline().hasChildren(), "bookmarks");
    }
  }

  /** A theme that hides figures in print, or lets them run over the edge, makes no PDF. */
  @Test
  void whatIsNotOnTheSheetsIsTold() throws IOException {
    Map<String, String> styles =
        Map.of(
            ".edition td { display: none; }",
                "texts of tables and headings that are not in the PDF",
            ".edition td { position: relative; left: 5mm; }",
                "text runs over the edge of these sheets: ");
    for (Map.Entry<String, String> style : styles.entrySet()) {
      Path theme = Files.createDirectories(home.resolve("themes/own/assets"));
      Files.writeString(theme.resolveSibling("theme.yaml"), "extends: civic\n");
      Files.writeString(
          theme.resolve("print.css"),
          "@page { size: A4; margin: 0 }\n@media print { " + style.getKey() + " }");
      built(SITES.resolve("minimal/content"), " --theme own");
      String console = run(printing());
      assertTrue(console.contains(style.getValue()), console);
      assertTrue(console.endsWith("exit code 1\n"), console);
      assertFalse(Files.exists(home.resolve("pdf")));
    }
  }

  @Test
  void browserThatFailsIsQuoted() throws IOException {
    minimal();
    Path program = home.resolve("browser");
    Files.writeString(program, "#!/bin/sh\necho no usable sandbox >&2\nexit 5\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    String console = run("print --browser browser");
    assertTrue(
        console.contains(
            "2025/office: no PDF was written: the browser ended with exit code 5; no usable sandbox"),
        console);
    assertTrue(console.endsWith("exit code 3\n"), console);
    assertFalse(Files.exists(home.resolve("pdf")));
    Files.writeString(program, "#!/bin/sh\n");
    console = run("print --browser browser");
    assertTrue(
        console.contains("ended with exit code 0 and gave no reason; see that it is Chromium"),
        console);
  }

  @Test
  void whatCannotBeMeantIsTold() throws IOException {
    minimal();
    Files.writeString(home.resolve("file"), "");
    Map<String, String> told =
        Map.of(
            "--out nowhere",
            "[publish-incomplete]",
            "--to site/pdf",
            "site/pdf lies within the site site",
            "--only 2025/ofice",
            "there is no disclosure 2025/ofice in site; there is 2025/office",
            "--browser file",
            "file is no program",
            "--to file/pdf --browser " + Chromium.executable(),
            "file/pdf/2025-office.pdf cannot be written: a file stands where a folder should be");
    for (Map.Entry<String, String> command : told.entrySet()) {
      String console = run("print " + command.getKey());
      assertTrue(console.contains(command.getValue()), console);
      assertFalse(console.endsWith("exit code 0\n"), console);
    }
    Files.writeString(home.resolve("site/index.html"), "edited");
    assertTrue(run(printing()).contains("[publish-edited]"));
    assertFalse(Files.exists(home.resolve("pdf")));
  }

  @Test
  void browserIsFoundOnThePathAndWhereWindowsPutsIt() throws IOException {
    assertEquals(Optional.empty(), Browsers.installed(Map.of("PATH", home.toString())));
    Path edge = home.resolve("Microsoft/Edge/Application/msedge.exe");
    Files.createDirectories(edge.getParent());
    Files.createFile(
        edge, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Map<String, String> windows = Map.of("PATH", "", "ProgramFiles(x86)", home.toString());
    assertEquals(Optional.of(new Browser(edge)), Browsers.installed(windows));
    Path chromium = home.resolve("chromium");
    Files.copy(edge, chromium, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
    assertEquals(
        Optional.of(new Browser(chromium)), Browsers.installed(Map.of("PATH", home.toString())));
  }

  @Test
  void siteThatCannotBeReadIsToldInASentence() throws IOException {
    minimal();
    Path manifest = home.resolve("site/manifest-sha256.txt");
    Files.delete(manifest);
    Files.createDirectory(manifest); // no file, whoever reads it
    String console = run(printing());
    assertTrue(console.contains("site cannot be printed"), console);
    assertTrue(console.endsWith("exit code 3\n"), console);
  }
}
