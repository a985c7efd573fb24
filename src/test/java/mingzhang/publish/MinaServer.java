package mingzhang.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** The server of MINA SSHD; unlike OpenSSH it lets somebody in by a password of the test's own. */
record MinaServer(
    SshServer server,
    Path folder,
    KeyPair ed25519,
    KeyPair rsa,
    KeyPair userKey,
    AtomicInteger attempts)
    implements SftpServer {
  static final String PASSWORD = "对的密码";

  static MinaServer start(Path folder) throws IOException {
    KeyPair ed25519 = Keys.ed25519();
    KeyPair rsa = Keys.rsa();
    KeyPair user = Keys.ed25519();
    AtomicInteger attempts = new AtomicInteger();
    SshServer server = SshServer.setUpDefaultServer();
    server.setHost("127.0.0.1");
    server.setKeyPairProvider(KeyPairProvider.wrap(ed25519, rsa));
    server.setPasswordAuthenticator(
        (name, password, session) -> {
          attempts.incrementAndGet();
          return name.equals("web") && password.equals(PASSWORD);
        });
    server.setPublickeyAuthenticator(
        (name, key, session) -> {
          attempts.incrementAndGet();
          return KeyUtils.compareKeys(key, user.getPublic());
        });
    server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
    server.start();
    return new MinaServer(server, folder, ed25519, rsa, user, attempts);
  }

  @Override
  public int port() {
    return server.getPort();
  }

  @Override
  public String user() {
    return "web";
  }

  @Override
  public Path key(boolean encrypted) throws IOException {
    return Keys.file(userKey, folder, encrypted);
  }

  @Override
  public String fingerprint() {
    return Keys.fingerprint(ed25519);
  }

  @Override
  public String rsaLine() {
    return Keys.line(rsa);
  }

  /** It says nothing when a file is written in part; that shows when the file is read back. */
  @Override
  public String whenFull() {
    return "publish-damaged";
  }

  /** It says "General failure" only. */
  @Override
  public String whenReadOnly() {
    return "publish-failed";
  }

  @Override
  public void close() throws IOException {
    server.stop(true);
  }
}
