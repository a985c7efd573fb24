package mingzhang.archive;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;

/** A snapshot in a WARC file; addresses become paths again. */
final class WarcContents implements Contents {
  private final Path file;
  private final NavigableMap<String, Long> positions = new TreeMap<>();
  private final String address;

  /**
   * Lists the records of a file.
   *
   * @throws java.io.EOFException where the file ends within a record
   */
  WarcContents(Path file) throws IOException {
    this.file = file;
    NavigableMap<String, Long> byAddress = new TreeMap<>();
    try (WarcReader reader = new WarcReader(file)) {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof WarcResource resource) {
          String target = resource.target();
          if (target == null) {
            throw new IOException("WARC-Target-URI? @" + reader.position());
          }
          byAddress.put(target, reader.position());
        }
      }
    }
    this.address =
        byAddress.keySet().stream()
            .filter(a -> a.endsWith("/" + Inventory.JSON))
            .map(a -> a.substring(0, a.length() - Inventory.JSON.length()))
            .min((a, b) -> Integer.compare(a.length(), b.length()))
            .orElse("");
    byAddress.forEach((a, position) -> positions.put(path(a), position));
    Optional<String> last =
        positions.keySet().stream().max(Comparator.comparing(p -> positions.getOrDefault(p, 0L)));
    if (last.isPresent()) {
      bytes(last.get()); // the reader passes over a body without a look at it
    }
  }

  @Override
  public NavigableSet<String> paths() {
    return Collections.unmodifiableNavigableSet(new TreeSet<>(positions.keySet()));
  }

  @Override
  public byte[] bytes(String path) throws IOException {
    Long position = positions.get(path);
    if (position == null) {
      throw new NoSuchFileException(path);
    }
    try (FileChannel channel = FileChannel.open(file).position(position);
        WarcReader reader = new WarcReader(channel)) {
      Optional<WarcRecord> record = reader.next();
      if (record.isEmpty()) {
        throw new NoSuchFileException(path);
      }
      try (InputStream in = record.get().body().stream()) {
        return in.readAllBytes();
      }
    }
  }

  /** The file whose record begins last before a byte of the file, or empty. */
  String at(long offset) {
    return positions.entrySet().stream()
        .filter(e -> e.getValue() <= offset)
        .max((a, b) -> Long.compare(a.getValue(), b.getValue()))
        .map(java.util.Map.Entry::getKey)
        .orElse("warcinfo");
  }

  private String path(String target) {
    if (address.isEmpty() || !target.startsWith(address)) {
      return target;
    }
    return Optional.ofNullable(URI.create(target.substring(address.length())).getPath())
        .orElse(target);
  }
}
