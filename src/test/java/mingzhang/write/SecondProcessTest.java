package mingzhang.write;

import static mingzhang.write.Builds.build;
import static mingzhang.write.Builds.files;
import static mingzhang.write.Builds.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondProcessTest {
  @TempDir Path temp;

  /** Changes: the stage, six files that wait, a folder, the journal; from the tenth, the commit. */
  @ParameterizedTest
  @ValueSource(ints = {0, 4, 8, 11, 14, 18, 22})
  void killedWhileItWorks(int change) throws Exception {
    Path site = temp.resolve("site");
    build(site, Builds.OLD);
    Process process = ChildBuild.process(site.toString(), "" + change).start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      assertEquals("stopped", lines.readLine());
      Findings locked = build(site, Builds.OLD);
      assertEquals(List.of(site + " output-locked"), ids(locked));
      Finding finding = locked.sorted().get(0);
      assertEquals(List.of(Long.toString(process.pid())), finding.message().args());
    } finally {
      process.destroyForcibly().waitFor();
    }
    boolean decided = Files.exists(new Layout(site).journal());
    if (!decided) {
      assertEquals(new TreeMap<>(Builds.OLD), files(site));
    }
    Findings next = new Findings();
    OutputFolder.open(site, List.of(), next).close();
    assertEquals(List.of(), ids(next));
    assertEquals(new TreeMap<>(decided ? Builds.NEW : Builds.OLD), files(site));
    assertEquals(List.of(), Manifest.in(site).orElseThrow().differences(site));
    assertEquals(change >= 10, decided);
  }

  @Test
  void aSystemWhoseEncodingHasNoChinese() throws Exception {
    Path site = temp.resolve("site");
    ProcessBuilder child = ChildBuild.process(site.toString());
    child.environment().put("LC_ALL", "C");
    Process process = child.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    assertEquals(0, process.waitFor(), said);
    assertTrue(said.isEmpty() || said.endsWith(" path-encoding\n"), said);
    assertEquals(said.isEmpty(), Files.exists(site.resolve("账.html")));
  }
}
