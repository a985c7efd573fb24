package mingzhang.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** OpenSSH's own server, on a port of the loopback address, with all of its files in one folder. */
record OpenSsh(
    Process process, int port, Path folder, KeyPair ed25519, KeyPair rsa, KeyPair userKey)
    implements SftpServer {
  private static final Path SSHD = Path.of("/usr/sbin/sshd");
  private static final List<Path> SFTP =
      Stream.of("openssh/sftp-server", "ssh/sftp-server", "openssh/libexec/sftp-server")
          .flatMap(p -> Stream.of(Path.of("/usr/lib", p), Path.of("/usr/libexec", p)))
          .toList();

  private static Optional<Path> sftp() {
    return SFTP.stream().filter(Files::isExecutable).findFirst();
  }

  static boolean isInstalled() {
    return Files.isExecutable(SSHD) && sftp().isPresent();
  }

  static OpenSsh start(Path folder) throws IOException {
    KeyPair ed25519 = Keys.ed25519();
    KeyPair rsa = Keys.rsa();
    KeyPair user = Keys.ed25519();
    Keys.authorize(user, folder.resolve("authorized"));
    int port = freePort();
    List<String> settings =
        List.of(
            "ListenAddress 127.0.0.1",
            "Port " + port,
            "HostKey " + Keys.write(ed25519, folder.resolve("ed25519")),
            "HostKey " + Keys.write(rsa, folder.resolve("rsa")),
            "AuthorizedKeysFile " + folder.resolve("authorized"),
            "PidFile none",
            "StrictModes no",
            "UsePAM no",
            "PasswordAuthentication yes",
            "KbdInteractiveAuthentication no",
            "PermitRootLogin yes",
            "MaxStartups 100",
            "LogLevel VERBOSE",
            "Subsystem sftp " + sftp().orElseThrow());
    Files.write(folder.resolve("config"), settings);
    if (System.getProperty("user.name").equals("root")) {
      Files.createDirectories(Path.of("/run/sshd")); // sshd insists on it when root starts it
    }
    Process process =
        new ProcessBuilder(SSHD.toString(), "-D", "-e", "-f", folder.resolve("config").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    OpenSsh server = new OpenSsh(process, port, folder, ed25519, rsa, user);
    server.awaitStart();
    return server;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitStart() {
    for (int tries = 0; tries < 200; tries++) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException notYet) {
        pause();
      }
    }
    throw new AssertionError("sshd does not start: " + log());
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** What the server says. */
  String log() {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String whenFull() {
    return "publish-full";
  }

  @Override
  public String whenReadOnly() {
    return "publish-denied";
  }

  @Override
  public String user() {
    return System.getProperty("user.name");
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

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().join();
  }
}
