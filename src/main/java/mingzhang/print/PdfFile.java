package mingzhang.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes PDFs: whole or not at all, in the place of a former one. */
public final class PdfFile {
  private PdfFile() {}

  /** Writes it; its folder is made where it is missing. */
  public static void write(Path file, byte[] pdf) throws IOException {
    Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(part, pdf);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
