package mingzhang.sign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The openssl on the PATH. */
final class OpenSsl {
  private final Path folder;

  OpenSsl(Path folder) {
    this.folder = folder;
  }

  /** Whether there is one of version 3, which knows all that the tests ask for. */
  static boolean isThere() {
    try {
      return new OpenSsl(Path.of(".")).run("version").startsWith("OpenSSL 3");
    } catch (IOException | AssertionError e) {
      return false;
    }
  }

  /** Some distributions leave SM2 out. */
  boolean hasSm2() throws IOException {
    return run("list -public-key-algorithms").contains("SM2");
  }

  /** What a command prints; fails if it fails. */
  String run(String command) throws IOException {
    List<String> words = List.of(("openssl " + command).split(" "));
    Process process =
        new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true).start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    try {
      if (process.waitFor() != 0) {
        throw new AssertionError(command + ": " + printed);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return printed;
  }
}
