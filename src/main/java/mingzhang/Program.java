package mingzhang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mingzhang.model.Sha256;

/** The running program: what it makes of a content may change with it. */
final class Program {
  private Program() {}

  /**
   * What tells this program from another build of it, and from itself on another Java, on this
   * machine.
   */
  static String identity() {
    StringBuilder identity = new StringBuilder(Version.GENERATOR);
    identity.append(' ').append(System.getProperty("java.vm.version"));
    for (Path file : files()) {
      try {
        identity.append('\n').append(file).append(' ').append(Files.size(file));
        identity.append(' ').append(Files.getLastModifiedTime(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return identity.toString();
  }

  /** A digest of the program's own bytes, the same on every machine. */
  static String digest() {
    StringBuilder digest = new StringBuilder();
    Path home = home();
    try {
      for (Path file : files()) {
        digest.append(home.relativize(file)).append(' ').append(Sha256.of(file)).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Sha256.of(digest.toString());
  }

  /** The jar, or while the program is being written, the files that it is made of. */
  private static List<Path> files() {
    Path home = home();
    if (!Files.isDirectory(home)) {
      return List.of(home);
    }
    try (Stream<Path> all = Files.walk(home)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path home() {
    try {
      return Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know where it is", e);
    }
  }
}
