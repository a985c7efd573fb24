package mingzhang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import mingzhang.sign.Detached;
import mingzhang.write.Manifest;

/**
 * The signature of an archive, beside it under its name and {@code .sig}; that of a folder is over
 * its manifest, which has the digest of every file in it.
 */
final class ArchiveSignature {
  private ArchiveSignature() {}

  static Detached of(Path archive, String shown) {
    Path path = archive.toAbsolutePath().normalize();
    Path signed = Files.isDirectory(path) ? path.resolve(Manifest.FILE) : path;
    String name = path.getFileName() + Detached.ENDING;
    return new Detached(signed, path.resolveSibling(name), beside(shown, name));
  }

  private static String beside(String shown, String name) {
    String plain = shown.replaceFirst("[/\\\\]+$", "");
    return plain.endsWith(".") ? plain + "/../" + name : plain + Detached.ENDING;
  }
}
