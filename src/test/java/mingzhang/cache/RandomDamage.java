package mingzhang.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** What can happen to the files of a site and of a cache. */
record RandomDamage(Random random, Path site, Path cache) {
  private static final String MANIFEST = "manifest-sha256.txt";

  /** A file of the site is changed by hand. */
  void siteDamaged() throws IOException {
    Optional<Path> file = anyFile(site);
    if (file.isPresent()) {
      Files.writeString(file.get(), "改过");
    }
  }

  void siteFileRemoved() throws IOException {
    Optional<Path> file = anyFile(site);
    if (file.isPresent()) {
      Files.delete(file.get());
    }
  }

  /** A bit of the cache is another. */
  void cacheDamaged() throws IOException {
    Optional<Path> file = anyFile(cache);
    if (file.isPresent() && Files.size(file.get()) > 0) {
      byte[] bytes = Files.readAllBytes(file.get());
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file.get(), bytes);
    }
  }

  void cacheCutShort() throws IOException {
    Optional<Path> file = anyFile(cache);
    if (file.isPresent()) {
      byte[] bytes = Files.readAllBytes(file.get());
      Files.write(file.get(), Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
    }
  }

  void cacheFileRemoved() throws IOException {
    Optional<Path> file = anyFile(cache);
    if (file.isPresent()) {
      Files.delete(file.get());
    }
  }

  /**
   * Any file but the manifest: without it a folder is nobody's, and a build refuses to touch it.
   */
  private Optional<Path> anyFile(Path below) throws IOException {
    if (!Files.exists(below)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.walk(below)) {
      List<Path> files =
          all.filter(Files::isRegularFile)
              .filter(f -> !f.toString().contains("/.mingzhang/"))
              .filter(f -> !f.endsWith(MANIFEST))
              .sorted()
              .toList();
      return files.isEmpty()
          ? Optional.empty()
          : Optional.of(files.get(random.nextInt(files.size())));
    }
  }
}
