package mingzhang.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes single files that are new: whole or not at all, and never over another one. */
public final class NewFile {
  private NewFile() {}

  /**
   * Writes it; what a full disk took of it is removed again, so that the next try finds no half.
   *
   * @throws FileAlreadyExistsException if something of that name is there, which stays as it is
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, byte[] content) throws IOException {
    OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (out) {
      out.write(content);
    } catch (IOException e) {
      remove(file, e);
      throw e;
    }
  }

  private static void remove(Path file, IOException why) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }
}
