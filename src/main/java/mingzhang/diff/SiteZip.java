package mingzhang.diff;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A site in a zip archive, read without unpacking it to the disk.
 *
 * <p>A bomb is recognised by what comes out, not by the sizes that it declares: over {@value
 * #RATIO} bytes for one of the archive, beyond the first {@value #FREE}.
 */
final class SiteZip implements SiteFiles {
  /** How many bytes one byte of the archive may become in all readings; pages stay below 100. */
  private static final long RATIO = 400;

  /** Bytes that even a small archive may become. */
  private static final long FREE = 16L << 20;

  private final ZipFile zip;
  private final NavigableSet<String> paths = new TreeSet<>();
  private long left;

  SiteZip(Path file) throws IOException {
    zip = new ZipFile(file.toFile());
    left = FREE + RATIO * Files.size(file);
    zip.stream()
        .filter(e -> !e.isDirectory())
        .map(ZipEntry::getName)
        .filter(f -> !f.startsWith(".") && !f.contains("/."))
        .forEach(paths::add);
  }

  /** More came out of the archive than any site needs. */
  static final class Bomb extends IOException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public SortedSet<String> paths() {
    return paths;
  }

  @Override
  public InputStream open(String path) throws IOException {
    ZipEntry entry = zip.getEntry(path);
    return new Whole(new CheckedInputStream(zip.getInputStream(entry), new CRC32()), entry);
  }

  /** Fails at its end where the bytes are not those that were packed: the library does not look. */
  private final class Whole extends FilterInputStream {
    private final CheckedInputStream checked;
    private final ZipEntry entry;

    Whole(CheckedInputStream checked, ZipEntry entry) {
      super(checked);
      this.checked = checked;
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      return counted(read, 1);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = in.read(bytes, from, length);
      return counted(read, read);
    }

    private int counted(int read, int bytes) throws IOException {
      if (read >= 0) {
        count(bytes);
      } else if (checked.getChecksum().getValue() != entry.getCrc()) {
        throw new ZipException(entry.getName());
      }
      return read;
    }
  }

  private void count(int bytes) throws Bomb {
    left -= bytes;
    if (left < 0) {
      throw new Bomb();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
