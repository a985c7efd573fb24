package mingzhang.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import mingzhang.model.Target;
import mingzhang.report.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A connection that is cut at ten points, one in each tenth of what the client sends. */
class CutLineTest {
  private static final int POINTS = 10;

  @TempDir Path temp;
  private SftpServer server;
  private Credentials owner;
  private Path before;
  private Path after;

  @BeforeEach
  void start() throws IOException {
    server = SftpServer.start(temp);
    owner = Proof.byKey(server.key(false));
    before = Sites.build(temp.resolve("before"), Sites.OLD);
    after = Sites.build(temp.resolve("after"), Sites.NEW);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private Path published(String name) {
    Path web = temp.resolve(name);
    assertEquals(List.of(), Sites.publish(before, Sites.folder(web), Credentials.NONE));
    return web;
  }

  private Target through(Line line, Path web) throws IOException {
    return server.target(web, line.port(), server.fingerprint());
  }

  /** Packets of the client in a whole publication. */
  private int packets() throws IOException {
    Path web = published("whole");
    try (Line line = new Line(server.port(), 0)) {
      assertEquals(List.of(), Sites.publish(after, through(line, web), owner));
      return line.packets();
    }
  }

  @Test
  void thePublicSiteIsNeverHalfNewAndTheNextRunCompletesIt() throws IOException {
    int packets = packets();
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int switching = 0;
    int before = 0;
    for (int tenth = 0; tenth < POINTS; tenth++) {
      int last = 1 + packets * tenth / POINTS + random.nextInt(packets / POINTS);
      String at = "seed " + seed + ", packet " + last + " of " + packets;
      Path web = published("web" + tenth);
      List<Finding> found;
      try (Line line = new Line(server.port(), last)) {
        found = Sites.publish(after, through(line, web), owner, Sites.APPROVED);
        assertTrue(line.isCut(), at);
      }
      Sites.assertNeverHalf(web);
      if (Files.exists(web.resolve(".mingzhang/owned"))) {
        switching++;
      } else if (!Sites.seen(web).equals(new TreeMap<>(Sites.NEW))) {
        before++;
        assertEquals(new TreeMap<>(Sites.OLD), Sites.seen(web), at);
      }
      assertEquals(List.of("publish-broken-off"), found.stream().map(Finding::id).toList(), at);
      List<Finding> second = Sites.publish(after, server.target(web), owner, Sites.APPROVED);
      assertEquals(List.of(), second, at);
      Sites.assertIs(Sites.NEW, web);
    }
    assertTrue(before > 2 && switching > 0, before + " before the switch, " + switching + " in it");
  }
}
