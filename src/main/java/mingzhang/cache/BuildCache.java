package mingzhang.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mingzhang.model.Sha256;
import mingzhang.read.Announced;
import mingzhang.write.Manifest;
import mingzhang.write.OutputFolder;
import mingzhang.write.Written;
import org.jspecify.annotations.Nullable;

/**
 * What builds of one output folder remember, or checks, in a folder of its own.
 *
 * <ul>
 *   <li>{@code shares/} – the share of each disclosure, after the key it was made under;
 *   <li>{@code sources} – digests of source files, by how the files look;
 *   <li>{@code outputs} – how the files of the site look;
 *   <li>{@code announced} – the beginnings of disclosures;
 *   <li>{@code joined} – which files were joined of which others;
 *   <li>{@code last} – how the last build or check ended;
 *   <li>{@code running} – that one is at work, or was cut short.
 * </ul>
 */
public final class BuildCache {
  private static final String RUNNING = "running";

  private final Path folder;
  private final Path content;
  private final Path themes;
  private final String by;
  private final Digests digests;
  private final Sources sources;
  private final Outputs outputs;
  private @Nullable Beginnings beginnings;
  private @Nullable Joins joins;

  private BuildCache(
      Path folder, Path content, Path themes, String by, Digests digests, Sources sources)
      throws IOException {
    this.folder = folder;
    this.content = content;
    this.themes = themes;
    this.by = by;
    this.digests = digests;
    this.sources = sources;
    this.outputs = Outputs.parse(text(folder, "outputs"));
  }

  /** Read when it is asked for first: not by a build that has nothing to do. */
  private synchronized Beginnings beginnings() throws IOException {
    if (beginnings == null) {
      beginnings =
          new Beginnings(
              read(folder, "announced", Beginnings.Known.class)
                  .orElse(new Beginnings.Known(Map.of())));
    }
    return beginnings;
  }

  private synchronized Joins joins() throws IOException {
    if (joins == null) {
      joins =
          new Joins(read(folder, "joined", Joins.Known.class).orElse(new Joins.Known(Map.of())));
    }
    return joins;
  }

  /**
   * Opens a cache, and makes its folder; empty where nobody can tell by looking what a site depends
   * on.
   *
   * <p>Shares of a run that was cut short are forgotten: nobody has looked whether sources changed
   * while it was at work.
   *
   * @param by what the program says of itself
   */
  public static Optional<BuildCache> open(Path folder, Path content, Path themes, String by)
      throws IOException {
    Files.createDirectories(folder.resolve("shares"));
    if (Files.deleteIfExists(folder.resolve(RUNNING))) {
      forget(folder, Set.of());
    }
    Digests digests = Digests.parse(text(folder, "sources"));
    Optional<Sources> sources = Sources.of(content, themes, digests);
    return sources.isPresent()
        ? Optional.of(new BuildCache(folder, content, themes, by, digests, sources.get()))
        : Optional.empty();
  }

  /** The sources as they are now. */
  public Sources sources() {
    return sources;
  }

  /** The beginning of a disclosure; it is read only if its file has changed. */
  public Optional<Announced> announced(String at, Supplier<Optional<Announced>> read)
      throws IOException {
    Optional<String> digest = sources.beginning(at);
    return digest.isPresent()
        ? beginnings().get(Sha256.of(digest.get() + '\n' + by), read)
        : read.get();
  }

  /**
   * How the last build or check ended, if it had the same key and its site, if it has one, stands
   * as it was.
   */
  public Optional<LastBuild> same(String key, OutputFolder out) throws IOException {
    Optional<LastBuild> last =
        read(folder, "last", LastBuild.class).filter(l -> l.key().equals(key));
    return last.isPresent() && out.folder().map(outputs::stand).orElse(true)
        ? last
        : Optional.empty();
  }

  /** The share of a disclosure, if it has this key and its files stand as they were. */
  public Optional<Share> share(String at, String key, OutputFolder out) throws IOException {
    return CacheFile.read(file(at))
        .flatMap(bytes -> ShareBytes.read(bytes, key))
        .filter(
            share ->
                share.files().entrySet().stream()
                    .allMatch(f -> stands(f.getKey(), f.getValue(), out)));
  }

  private boolean stands(String path, Written file, OutputFolder out) {
    return out.former(path, file.sha256()).filter(place -> outputs.stands(path, place)).isPresent();
  }

  /** The file that was joined of parts with this key, if it stands as it was. */
  public Optional<Written> joined(String path, String key, OutputFolder out) throws IOException {
    Optional<Written> file = joins().get(path, key).filter(f -> stands(path, f, out));
    if (file.isPresent()) {
      joins().put(path, key, file.get());
    }
    return file;
  }

  /** Remembers a file that was joined of parts with this key. */
  public void keepJoined(String path, String key, Written file) throws IOException {
    joins().put(path, key, file);
  }

  /** Remembers the share of a disclosure. */
  public void keep(String at, String key, Share share) throws IOException {
    if (Files.notExists(folder.resolve(RUNNING))) {
      Files.write(folder.resolve(RUNNING), new byte[0]);
    }
    CacheFile.write(file(at), ShareBytes.of(key, share));
  }

  /**
   * Remembers a build that has written its site, or a check; what changed while it was at work is
   * forgotten.
   *
   * @param at all disclosures, for example {@code 2025/office}
   */
  public void end(LastBuild last, Collection<String> at, OutputFolder out) throws IOException {
    Files.deleteIfExists(folder.resolve("last"));
    Optional<Path> site = out.folder();
    List<String> paths = new ArrayList<>(out.manifest().digests().keySet());
    paths.add(Manifest.FILE);
    String looks = site.isPresent() ? Outputs.of(site.get(), paths).text() : "";
    CacheFile.write(folder.resolve("outputs"), bytes(looks));
    CacheFile.write(folder.resolve("announced"), Cbor.bytes(beginnings().known()));
    CacheFile.write(folder.resolve("joined"), Cbor.bytes(joins().known()));
    long now = Files.getLastModifiedTime(folder.resolve("outputs")).toMillis() * 1_000_000;
    CacheFile.write(folder.resolve("sources"), bytes(digests.text(sources.names(), now)));
    Set<String> changed = changed();
    if (changed.isEmpty()) {
      CacheFile.write(folder.resolve("last"), Cbor.bytes(last));
    }
    Set<String> kept = new TreeSet<>();
    if (changed.stream().noneMatch(Sources::isShared)) {
      at.stream()
          .filter(a -> changed.stream().noneMatch(name -> Sources.isOf(a, name)))
          .forEach(a -> kept.add(name(a)));
    }
    forget(folder, kept);
    Files.deleteIfExists(folder.resolve(RUNNING));
  }

  /** Ends without a site: shares stay to be taken over, if no source has changed meanwhile. */
  public void endWithoutSite() throws IOException {
    if (!changed().isEmpty()) {
      forget(folder, Set.of());
    }
    Files.deleteIfExists(folder.resolve(RUNNING));
  }

  /** Sources that do not look as they did when the build began. */
  private Set<String> changed() throws IOException {
    Map<String, Stamp> before = sources.stamps();
    Optional<Sources> now = Sources.of(content, themes, new Digests());
    Set<String> changed = new TreeSet<>(before.keySet());
    if (now.isPresent()) {
      Map<String, Stamp> after = now.get().stamps();
      changed.addAll(after.keySet());
      changed.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
    }
    return changed;
  }

  private static void forget(Path folder, Set<String> kept) throws IOException {
    try (Stream<Path> shares = Files.list(folder.resolve("shares"))) {
      for (Path share : shares.filter(s -> !kept.contains(s.getFileName().toString())).toList()) {
        Files.deleteIfExists(share);
      }
    }
  }

  private Path file(String at) {
    return folder.resolve("shares").resolve(name(at));
  }

  private static String name(String at) {
    return at.replace('/', '-');
  }

  private static <T> Optional<T> read(Path folder, String name, Class<T> type) throws IOException {
    return CacheFile.read(folder.resolve(name))
        .flatMap(bytes -> Cbor.read(ByteBuffer.wrap(bytes), type));
  }

  private static String text(Path folder, String name) throws IOException {
    return CacheFile.read(folder.resolve(name))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse("");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
