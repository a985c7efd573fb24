package mingzhang.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mingzhang.model.Target;
import mingzhang.report.Place;

/** A server on this machine that lets the owner of one key in. */
interface SftpServer extends AutoCloseable {
  /** OpenSSH where it is installed, else the server of MINA SSHD. */
  static SftpServer start(Path temp) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("server"));
    return OpenSsh.isInstalled() ? OpenSsh.start(folder) : MinaServer.start(folder);
  }

  int port();

  /** Who may log in. */
  String user();

  /** The file of a private key that is let in, encrypted with {@link #PASSPHRASE} or not. */
  Path key(boolean encrypted) throws IOException;

  /** Fingerprint of its Ed25519 key. */
  String fingerprint() throws IOException;

  /** Its RSA key as known_hosts has it. */
  String rsaLine() throws IOException;

  /** What a publication to it ends with when its disk is full. */
  String whenFull();

  /** What a publication to it ends with when its disk is read-only. */
  String whenReadOnly();

  String PASSPHRASE = "a pass phrase";

  @Override
  void close() throws IOException;

  /** A folder of this server as a target. */
  default Target.Sftp target(Path folder) throws IOException {
    return target(folder, port(), fingerprint());
  }

  default Target.Sftp target(Path folder, int port, String hostKey) {
    return new Target.Sftp(
        "web",
        "127.0.0.1",
        port,
        user(),
        folder.toString(),
        List.of(hostKey),
        false,
        Place.of("site.yaml"));
  }
}
