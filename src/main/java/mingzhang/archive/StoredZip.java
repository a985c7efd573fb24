package mingzhang.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip whose bytes depend on its files, their order and a day alone.
 *
 * <p>Nothing in it is compressed: what a compressor makes depends on the version of the library
 * that the machine has, and players of web archives want parts that they can read in place.
 */
final class StoredZip implements AutoCloseable {
  private final ZipOutputStream zip;
  private final LocalDate day;

  /** A zip whose files all have a day's midnight as their time. */
  StoredZip(OutputStream out, LocalDate day) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    this.day = day;
  }

  /** Adds a file. */
  void add(String name, byte[] bytes) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    begin(name, bytes.length, crc.getValue());
    zip.write(bytes);
    zip.closeEntry();
  }

  /** Adds a large file. */
  void add(String name, Path file) throws IOException {
    FileDigest digest = FileDigest.of(file);
    begin(name, digest.size(), digest.crc());
    Files.copy(file, zip);
    zip.closeEntry();
  }

  private void begin(String name, long size, long crc) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(size);
    entry.setCrc(crc);
    entry.setTimeLocal(day.atStartOfDay());
    zip.putNextEntry(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
