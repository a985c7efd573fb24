package mingzhang.write;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes the files of a site; may be called from any thread. */
public interface Output {
  /** Whether it takes files. */
  boolean isOpen();

  /** Whether it takes pages of a site with errors, as far as they can be made. */
  default boolean takesUnsound() {
    return false;
  }

  /**
   * Takes one file.
   *
   * @param path with {@code /} between its parts, from the root of the site
   */
  void put(String path, byte[] content);

  /**
   * Takes one file whose digest is known.
   *
   * @param sha256 64 hexadecimal digits
   */
  default void put(String path, byte[] content, String sha256) {
    put(path, content);
  }

  /** Takes one file as a copy of another; its size and digest, where they are known at once. */
  Optional<Written> copy(String path, Path source);

  /** Whether it gives files back to be joined with others. */
  default boolean joins() {
    return false;
  }

  /** Takes one file as it is written, of any size; empty if it could not be. */
  default Optional<Written> write(String path, Written.Body body) {
    return Optional.empty();
  }

  /** What it has taken under a path; empty if it was nothing or is not known. */
  default Optional<Written> written(String path) {
    return Optional.empty();
  }

  /** Where the content of a file lies that was taken; empty if it was not. */
  default Optional<Path> taken(String path) {
    return Optional.empty();
  }

  /** Takes one page that is made now or when it is asked for; nothing where it cannot be made. */
  default void page(String path, Supplier<Optional<byte[]>> content) {
    content.get().ifPresent(bytes -> put(path, bytes));
  }
}
