package mingzhang.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mingzhang.model.Target;
import mingzhang.report.Finding;
import mingzhang.write.SmallDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing on a real server, and what the server may refuse. */
class SftpTest {
  @TempDir Path temp;
  private SftpServer server;
  private Path before;
  private Path after;
  private Path web;

  @BeforeEach
  void start() throws IOException {
    server = SftpServer.start(temp);
    before = Sites.build(temp.resolve("before"), Sites.OLD);
    after = Sites.build(temp.resolve("after"), Sites.NEW);
    web = temp.resolve("www/budget");
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private Proof owner() throws IOException {
    return Proof.byKey(server.key(false));
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(Finding::id).toList();
  }

  @Test
  void oneEditionAfterAnother() throws IOException {
    for (Path site : List.of(before, after, before)) {
      assertEquals(List.of(), Sites.publish(site, server.target(web), owner()));
      Sites.assertIs(site.equals(after) ? Sites.NEW : Sites.OLD, web);
      List<Finding> again = Sites.publish(site, server.target(web), owner(), Sites.ALONE);
      assertEquals(List.of(), again, "nothing is left to be approved");
    }
  }

  @Test
  void aTrialChangesNothing() throws IOException {
    assertEquals(List.of(), Sites.publish(before, server.target(web), owner(), Sites.TRIAL));
    assertFalse(Files.exists(web));
  }

  @Test
  void anEncryptedKey() throws IOException {
    Path key = server.key(true);
    Target.Sftp target = server.target(web);
    assertEquals(
        List.of("publish-key"), Sites.publish(before, target, Proof.byKey(key, "not this one")));
    assertEquals(List.of("publish-key"), Sites.publish(before, target, Proof.byKey(key)));
    assertFalse(Files.exists(web));
    assertEquals(List.of(), Sites.publish(before, target, Proof.byKey(key, SftpServer.PASSPHRASE)));
    Sites.assertIs(Sites.OLD, web);
  }

  @Test
  void aKeyThatIsNotLetIn() throws IOException {
    Path other = Keys.write(Keys.ed25519(), temp.resolve("other"));
    assertEquals(
        List.of("publish-login"), Sites.publish(before, server.target(web), Proof.byKey(other)));
    assertFalse(Files.exists(web));
  }

  @Test
  void aWrongPassword() throws IOException {
    Proof wrong = Proof.byPassword("not this one");
    List<Finding> found = Sites.publish(before, server.target(web), wrong, Sites.APPROVED);
    assertEquals(List.of("publish-login"), ids(found));
    assertEquals(1, wrong.asked().size());
    assertFalse(Files.exists(web));
  }

  @Test
  void aRightPassword() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("mina"));
    try (MinaServer mina = MinaServer.start(folder)) {
      Proof right = Proof.byPassword(MinaServer.PASSWORD);
      assertEquals(List.of(), Sites.publish(before, mina.target(web), right));
      assertEquals(List.of("web@127.0.0.1:" + mina.port()), right.asked());
      Sites.assertIs(Sites.OLD, web);
      Proof none = Proof.byPassword("");
      assertEquals(List.of("publish-login"), Sites.publish(after, mina.target(web), none));
      Sites.assertIs(Sites.OLD, web);
    }
  }

  /** The server is known by the key of another kind than the one it likes best to show. */
  @Test
  void theOtherKeyOfTheServer() throws IOException {
    Target.Sftp byRsa = server.target(web, server.port(), server.rsaLine());
    assertEquals(List.of(), Sites.publish(before, byRsa, owner()));
    Sites.assertIs(Sites.OLD, web);
  }

  @Test
  void aServerWithAWrongKeyLearnsNothing() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("mina"));
    try (MinaServer mina = MinaServer.start(folder)) {
      for (String key : List.of(Keys.fingerprint(Keys.rsa()), Keys.line(Keys.ed25519()))) {
        Proof proof = Proof.byPassword(MinaServer.PASSWORD);
        List<Finding> found =
            Sites.publish(before, mina.target(web, mina.port(), key), proof, Sites.APPROVED);
        assertEquals(List.of("publish-wrong-host"), ids(found));
        assertTrue(
            Sites.sentence(found.get(0)).contains(mina.fingerprint()), "its key is not shown");
        assertEquals(List.of(), proof.asked());
      }
      assertEquals(0, mina.attempts().get());
    }
    Target.Sftp wrong = server.target(web, server.port(), Keys.fingerprint(Keys.ed25519()));
    assertEquals(List.of("publish-wrong-host"), Sites.publish(before, wrong, owner()));
    assertFalse(Files.exists(web));
  }

  @Test
  void noServerAtAll() throws IOException {
    Target.Sftp target = server.target(web);
    server.close();
    assertEquals(
        List.of("publish-unreachable"), Sites.publish(before, target, Proof.byPassword("x")));
  }

  @Test
  void aServerThatIsNoSshServer() throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.start();
    try {
      Target.Sftp target = server.target(web, http.getAddress().getPort(), server.fingerprint());
      assertEquals(
          List.of("publish-broken-off"), Sites.publish(before, target, Proof.byPassword("x")));
    } finally {
      http.stop(0);
    }
  }

  @Test
  void aFullDisk() throws IOException {
    try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), 256)) {
      Path small = disk.folder().resolve("www");
      assertEquals(List.of(), Sites.publish(before, server.target(small), owner()));
      Path others = disk.folder().resolve("others");
      Files.write(others, new byte[140 << 10]);
      List<Finding> found = Sites.publish(after, server.target(small), owner(), Sites.APPROVED);
      assertEquals(List.of(server.whenFull()), ids(found));
      assertEquals("hint." + server.whenFull(), found.get(0).hint().key());
      assertEquals(new java.util.TreeMap<>(Sites.OLD), Sites.seen(small));
      Files.delete(others);
      assertEquals(List.of(), Sites.publish(after, server.target(small), owner()));
      Sites.assertIs(Sites.NEW, small);
    }
  }

  @Test
  void aDiskThatIsReadOnly() throws IOException {
    try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), 128)) {
      Path small = disk.folder().resolve("www");
      Sites.publish(before, server.target(small), owner());
      disk.makeReadOnly();
      assertEquals(
          List.of(server.whenReadOnly()), Sites.publish(after, server.target(small), owner()));
      Sites.assertIs(Sites.OLD, small);
    }
  }

  @Test
  void aFileOfOthersInTheWay() throws IOException {
    Files.createDirectories(web);
    Files.writeString(web.resolve("index.html"), "of others");
    assertEquals(List.of("publish-blocked"), Sites.publish(before, server.target(web), owner()));
    assertEquals("of others", Files.readString(web.resolve("index.html")));
  }
}
