package mingzhang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong while a preview makes a file is a finding. */
class LiveFilesTest {
  @TempDir private Path content;

  @Test
  void documentIsReadWhenItIsAskedForAndMayHaveGone() throws IOException {
    Findings findings = new Findings();
    LiveFiles files = new LiveFiles(content, findings);
    Path document = content.resolve("budget.pdf");
    files.copy("2025/office/files/budget.pdf", document);
    Files.writeString(document, "later");
    byte[] read = files.get("2025/office/files/budget.pdf").orElseThrow();
    assertArrayEquals("later".getBytes(UTF_8), read);
    Files.delete(document);
    assertEquals(Optional.empty(), files.get("2025/office/files/budget.pdf"));
    assertEquals(List.of("preview-failed"), ids(findings));
  }

  @Test
  void pageThatCannotBeMadeIsTold() {
    Findings findings = new Findings();
    LiveFiles files = new LiveFiles(content, findings);
    files.page(
        "index.html",
        () -> {
          throw new IllegalStateException("no such row");
        });
    assertEquals(Optional.empty(), files.get("index.html"));
    assertEquals(List.of("preview-failed"), ids(findings));
  }

  private static List<String> ids(Findings findings) {
    return findings.sorted().stream().map(Finding::id).toList();
  }
}
