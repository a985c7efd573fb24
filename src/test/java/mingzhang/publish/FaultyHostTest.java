package mingzhang.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.write.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hosts that do other things than they say. */
class FaultyHostTest {
  @TempDir Path temp;
  private Path before;
  private Path after;
  private Path web;

  @BeforeEach
  void sites() {
    before = Sites.build(temp.resolve("before"), Sites.OLD);
    after = Sites.build(temp.resolve("after"), Sites.NEW);
    web = temp.resolve("web");
    assertEquals(List.of(), Sites.publish(before, Sites.folder(web), Credentials.NONE));
  }

  /** One bit of one file is turned on its way; the site of before stays. */
  @Test
  void aDamagedFileIsFoundOutBeforeItIsPublic() throws IOException {
    int[] written = new int[1];
    Host host =
        new CutHost(FolderHost.open(web, "web", false), Integer.MAX_VALUE) {
          @Override
          public void write(String path, InputStream content) throws IOException {
            byte[] bytes = content.readAllBytes();
            if (++written[0] == 3) {
              bytes[bytes.length / 2] ^= 1;
            }
            super.write(path, new ByteArrayInputStream(bytes));
          }
        };
    Manifest manifest = Manifest.in(after).orElseThrow();
    Findings findings = new Findings();
    Publish publish =
        new Publish(
            after,
            manifest,
            temp.resolve("content"),
            temp,
            Credentials.NONE,
            Publish.Review.NONE,
            findings);
    try {
      publish.publish(Sites.folder(web), host, Edition.of(after, manifest, false), Sites.APPROVED);
    } catch (Refusal e) {
      findings.add(e.finding());
    }
    assertEquals(List.of("publish-damaged"), findings.sorted().stream().map(Finding::id).toList());
    assertEquals(new TreeMap<>(Sites.OLD), Sites.seen(web));
    assertEquals(List.of(), Sites.publish(after, Sites.folder(web), Credentials.NONE));
    Sites.assertIs(Sites.NEW, web);
  }

  @Test
  void aServerWithoutSftp() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("server"));
    try (MinaServer mina = MinaServer.start(folder)) {
      mina.server().setSubsystemFactories(List.of());
      Proof right = Proof.byPassword(MinaServer.PASSWORD);
      assertEquals(List.of("publish-failed"), Sites.publish(before, mina.target(web), right));
    }
  }
}
