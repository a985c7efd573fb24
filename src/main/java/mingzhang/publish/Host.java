package mingzhang.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * The folder where the site is public, on this machine or another one.
 *
 * <p>Paths have {@code /} between their parts and are relative to that folder; links are never
 * followed below it. Any method fails with an {@link IOException}, a {@link Refusal} where the
 * reason is known.
 */
interface Host extends Closeable {
  /** What stands at a path. */
  enum Kind {
    ABSENT,
    FILE,
    FOLDER,
    /** A link, a device: something that no site has. */
    OTHER
  }

  /** What stands at a path. */
  Kind kind(String path) throws IOException;

  /** Bytes of a file. */
  long size(String path) throws IOException;

  /** A file's content; to be closed by the caller. */
  InputStream read(String path) throws IOException;

  /** Writes a file, over another one if there is one; its folder must exist. */
  void write(String path, InputStream content) throws IOException;

  /**
   * Makes a small file, and tells whether it did: not where there is one already, which stays as it
   * is, nor where the folder has just gone.
   */
  boolean create(String path, byte[] content) throws IOException;

  /** Puts a file into the place of another one, or of none, in one step. */
  void replace(String from, String to) throws IOException;

  /** Removes a file, if it is there. */
  void remove(String path) throws IOException;

  /** Makes a folder, and those above it, where absent. */
  void makeFolder(String path) throws IOException;

  /** Removes a folder if nothing is in it, and tells whether it did. */
  boolean removeFolder(String path) throws IOException;

  /** The names in a folder, sorted; none if there is no such folder. */
  List<String> names(String folder) throws IOException;

  /** A path as the user knows it. */
  String shown(String path);

  /** The same failure in words for the user, as far as the host can tell why it happened. */
  IOException explained(IOException e);

  /** All bytes of a small file; empty if there is no file. */
  default Optional<byte[]> bytes(String path) throws IOException {
    if (kind(path) != Kind.FILE) {
      return Optional.empty();
    }
    try (InputStream in = read(path)) {
      return Optional.of(in.readAllBytes());
    }
  }
}
