package mingzhang.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFilesTest {
  @TempDir private Path folder;
  private Path root;
  private final Findings findings = new Findings();
  private SourceFiles files;

  @BeforeEach
  void makeContent() throws IOException {
    root = Files.createDirectories(folder.resolve("content"));
    files = new SourceFiles(root, "content/", findings);
  }

  @Test
  void fileIsNamedAsTheUserWouldTypeIt() throws IOException {
    Path file = Files.createDirectories(root.resolve("budgets/2025")).resolve("表 一.yaml");
    Files.writeString(file, "name: 收入\n");
    assertEquals("content/budgets/2025/表 一.yaml", files.read(file, 100).orElseThrow().name());
    assertEquals(Optional.of("name: 收入\n"), files.text("content/budgets/2025/表 一.yaml"));
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void emptyYamlIsAnEmptyMapping() throws IOException {
    Mapping mapping = files.yaml(write("a.yaml", "")).orElseThrow();
    assertEquals(List.of(), mapping.entries());
    assertEquals(Place.of("content/a.yaml"), mapping.place());
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void missingFile() {
    assertEquals(Optional.empty(), files.read(root.resolve("a.yaml"), 100));
    assertFindings("content/a.yaml: file-missing");
  }

  @Test
  void folderInPlaceOfAFile() throws IOException {
    files.read(Files.createDirectory(root.resolve("a.yaml")), 100);
    assertFindings("content/a.yaml: not-a-file");
  }

  @Test
  void hugeFileIsRefusedUnread() throws IOException {
    Path file = root.resolve("a.yaml");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(100L << 20);
    }
    assertEquals(Optional.empty(), files.yaml(file));
    assertFindings("content/a.yaml: file-too-large");
    assertEquals(
        "this file has 100 MB; at most 8 MB are read", Sentences.of(findings.sorted().get(0)));
  }

  @Test
  void limitIsExact() throws IOException {
    assertTrue(files.read(write("a.yaml", "0123456789"), 10).isPresent());
    assertEquals(Optional.empty(), files.read(write("b.yaml", "0123456789a"), 10));
    assertFindings("content/b.yaml: file-too-large");
  }

  @Test
  void linkMayLeadAroundInsideButNotOut() throws IOException {
    Path outside = Files.writeString(folder.resolve("secret.yaml"), "a: 1\n");
    Path inside = write("real.yaml", "a: 1\n");
    assumeTrue(canLink(root.resolve("in.yaml"), inside));
    Files.createSymbolicLink(root.resolve("out.yaml"), outside);
    Files.createSymbolicLink(root.resolve("up"), folder);
    Files.createSymbolicLink(root.resolve("nowhere.yaml"), root.resolve("none"));
    assertTrue(files.read(root.resolve("in.yaml"), 100).isPresent());
    assertEquals(Optional.empty(), files.read(root.resolve("out.yaml"), 100));
    assertEquals(Optional.empty(), files.read(root.resolve("up/secret.yaml"), 100));
    assertEquals(Optional.empty(), files.read(root.resolve("nowhere.yaml"), 100));
    assertFindings(
        "content/nowhere.yaml: file-missing",
        "content/out.yaml: link-leads-out",
        "content/up/secret.yaml: link-leads-out");
  }

  @Test
  void contentFolderMayItselfBeALink() throws IOException {
    Path file = write("a.yaml", "a: 1\n");
    Path link = folder.resolve("link");
    assumeTrue(canLink(link, root));
    SourceFiles linked = new SourceFiles(link, "link", findings);
    assertTrue(linked.read(link.resolve(root.relativize(file)), 100).isPresent());
  }

  @Test
  void systemRefuses() {
    Place place = Place.of("a.yaml");
    assertEquals(
        "file-not-permitted", SourceFiles.unreadable(new AccessDeniedException("a"), place).id());
    assertEquals(
        "file-unreadable", SourceFiles.unreadable(new FileSystemException("a"), place).id());
  }

  @Test
  void windowsLineEndsAreToldOnceForTheSite() throws IOException {
    SourceFile second = files.read(write("b.md", "b\r\n"), 100).orElseThrow();
    files.read(write("a.md", "a\r\nb\rc"), 100);
    files.read(write("c.md", "c\n"), 100);
    files.end();
    assertEquals("b\n", second.text());
    assertFindings("content/a.md: windows-line-ends");
    assertEquals(List.of("2"), findings.sorted().get(0).message().args());
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030, save-gb18030-as-utf-8, 2, 4",
    "UTF-16, save-utf-16-as-utf-8, 1, 1",
    "ISO-8859-1, save-as-utf-8, 2, 4"
  })
  void otherEncodings(String charset, String hint, int line, int column) throws IOException {
    String text = charset.startsWith("ISO") ? "a: 1\nb: é\n" : "a: 1\nb: 收入\n";
    Path file = root.resolve("a.yaml");
    Files.write(file, text.getBytes(Charset.forName(charset)));
    assertEquals(Optional.empty(), files.yaml(file));
    Finding finding = findings.sorted().get(0);
    assertEquals(new Place("content/a.yaml", line, column), finding.place());
    assertEquals(
        "hint." + hint, String.valueOf(finding.hint()).replaceAll(".*key=([^,]*),.*", "$1"));
  }

  @Test
  void badByteIsFoundAfterCharactersOfEveryLength() throws IOException {
    byte[] good = "a: 1\r\né收😀".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = java.util.Arrays.copyOf(good, good.length + 1);
    bytes[good.length] = (byte) 0xE6;
    Path file = Files.write(root.resolve("a.yaml"), bytes);
    files.yaml(file);
    assertEquals(new Place("content/a.yaml", 2, 4), findings.sorted().get(0).place());
  }

  @Test
  void nulMeansNoTextFile() throws IOException {
    files.yaml(write("a.yaml", "a: \u0000\n"));
    assertFindings("content/a.yaml:1:4: control-character");
    assertTrue(String.valueOf(findings.sorted().get(0).hint()).contains("nul-character"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(root.resolve(name), text);
  }

  private static boolean canLink(Path link, Path target) {
    try {
      Files.createSymbolicLink(link, target);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private void assertFindings(String... expected) {
    assertEquals(
        List.of(expected), findings.sorted().stream().map(f -> f.place() + ": " + f.id()).toList());
  }
}
