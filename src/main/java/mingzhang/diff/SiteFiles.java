package mingzhang.diff;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;

/** The files of a site that lies somewhere, read one at a time. */
interface SiteFiles extends AutoCloseable {
  /** Every file, with {@code /} between the parts of its path, relative to the site. */
  SortedSet<String> paths();

  /** The content of one file; an error while it is read says that the site is damaged. */
  InputStream open(String path) throws IOException;

  /** Nothing is held open afterwards. */
  @Override
  void close() throws IOException;
}
