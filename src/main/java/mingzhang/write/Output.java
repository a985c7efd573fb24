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

  /** Takes one file as a copy of another. */
  void copy(String path, Path source);

  /** Takes one page that is made now or when it is asked for; nothing where it cannot be made. */
  default void page(String path, Supplier<Optional<byte[]>> content) {
    content.get().ifPresent(bytes -> put(path, bytes));
  }
}
