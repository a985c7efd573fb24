package mingzhang.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import mingzhang.model.Sha256;
import mingzhang.write.Manifest;

/**
 * What is going to be public: the files of a finished site, with compressed copies beside them if
 * wanted.
 *
 * @param folder the finished site
 * @param manifest all files with their digests
 */
record Edition(Path folder, Manifest manifest) {
  /** The edition of a finished site whose files agree with its manifest. */
  static Edition of(Path folder, Manifest site, boolean gzip) throws IOException {
    if (!gzip) {
      return new Edition(folder, site);
    }
    SortedMap<String, String> all = new TreeMap<>(site.digests());
    for (String path : site.digests().keySet()) {
      if (Gzip.isWorthIt(path) && !all.containsKey(path + Gzip.ENDING)) {
        byte[] copy = Gzip.of(Files.readAllBytes(folder.resolve(path)));
        all.put(path + Gzip.ENDING, Sha256.of(copy));
      }
    }
    return new Edition(folder, new Manifest(all));
  }

  /** A file's content; to be closed by the caller. */
  InputStream open(String path) throws IOException {
    Path file = folder.resolve(path);
    if (path.endsWith(Gzip.ENDING) && !Files.exists(file)) {
      Path whole = folder.resolve(path.substring(0, path.length() - Gzip.ENDING.length()));
      return new ByteArrayInputStream(Gzip.of(Files.readAllBytes(whole)));
    }
    return Files.newInputStream(file);
  }

  /** Bytes of a file. */
  long size(String path) throws IOException {
    Path file = folder.resolve(path);
    if (Files.exists(file)) {
      return Files.size(file);
    }
    try (InputStream in = open(path)) {
      return in.readAllBytes().length;
    }
  }
}
