package mingzhang.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.NavigableSet;

/** The files of a snapshot, wherever they are kept. */
public interface Contents extends Closeable {
  /** Their paths, with {@code /} between the parts. */
  NavigableSet<String> paths();

  /** All bytes of one of them. */
  byte[] bytes(String path) throws IOException;

  @Override
  default void close() throws IOException {}
}
