package mingzhang.render;

import java.util.NavigableSet;
import java.util.Optional;
import mingzhang.read.SourceFile;

/**
 * The files of one theme, in a folder or packed into the program; paths have {@code /} between
 * their parts.
 */
interface ThemeFiles {
  /** Every file of the theme. */
  NavigableSet<String> names();

  /** A text file; empty if there is none, or if a finding says why it cannot be read. */
  Optional<SourceFile> text(String path);

  /** The content of a file; empty if there is none, or if a finding says why it cannot be read. */
  Optional<byte[]> bytes(String path);

  /** How a file is called in messages. */
  String shown(String path);
}
