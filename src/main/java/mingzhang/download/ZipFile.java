package mingzhang.download;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Writes a zip file (PKWARE APPNOTE, ZIP64 where needed): the same calls give the same bytes on any
 * machine.
 *
 * <p>Entries stand in the order of the calls, names are UTF-8, and every entry has the first date
 * that the format knows: the date of a file is told by its pages, not by the machine that made it.
 */
final class ZipFile implements AutoCloseable {
  private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipArchiveOutputStream zip;

  /** A zip written to a stream, which stays open. */
  ZipFile(OutputStream out) {
    this.zip = new ZipArchiveOutputStream(new Unclosed(out));
  }

  /** A zip in memory. */
  static byte[] bytes(Consumer<ZipFile> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile zip = new ZipFile(bytes)) {
      entries.accept(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Adds a file; what is a zip itself (a workbook) is not compressed again. */
  void add(String name, byte[] bytes) {
    try {
      boolean packed = name.endsWith(".xlsx");
      byte[] raw = packed ? bytes : Deflated.of(bytes);
      ZipArchiveEntry entry = entry(name, bytes.length, Deflated.crc(bytes));
      entry.setMethod(packed ? ZipEntry.STORED : ZipEntry.DEFLATED);
      entry.setCompressedSize(raw.length);
      zip.addRawArchiveEntry(entry, new ByteArrayInputStream(raw));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds all entries of another zip, as they are compressed there. */
  void addAll(Path other) throws IOException {
    try (org.apache.commons.compress.archivers.zip.ZipFile source =
        org.apache.commons.compress.archivers.zip.ZipFile.builder().setPath(other).get()) {
      List<ZipArchiveEntry> entries = Collections.list(source.getEntriesInPhysicalOrder());
      for (ZipArchiveEntry from : entries) {
        ZipArchiveEntry entry = entry(from.getName(), from.getSize(), from.getCrc());
        entry.setMethod(from.getMethod());
        entry.setCompressedSize(from.getCompressedSize());
        try (InputStream raw = source.getRawInputStream(from)) {
          zip.addRawArchiveEntry(entry, raw);
        }
      }
    }
  }

  /** The files in a zip by name, in its order. */
  static Map<String, byte[]> contents(byte[] zip) throws IOException {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    try (org.apache.commons.compress.archivers.zip.ZipFile source =
        org.apache.commons.compress.archivers.zip.ZipFile.builder().setByteArray(zip).get()) {
      for (ZipArchiveEntry entry : Collections.list(source.getEntriesInPhysicalOrder())) {
        try (InputStream in = source.getInputStream(entry)) {
          contents.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return contents;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static ZipArchiveEntry entry(String name, long size, long crc) {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTimeLocal(DATE);
    entry.setSize(size);
    entry.setCrc(crc);
    return entry;
  }

  /** Whoever opened the stream closes it. */
  private static final class Unclosed extends java.io.FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
