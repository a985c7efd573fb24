package mingzhang;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import mingzhang.cache.BuildCache;
import mingzhang.cache.CacheFolder;
import mingzhang.cache.LastBuild;
import mingzhang.cache.Share;
import mingzhang.download.FileInfo;
import mingzhang.model.General;
import mingzhang.pages.Neighbours;
import mingzhang.read.Announced;
import mingzhang.read.Content;
import mingzhang.write.OutputFolder;
import mingzhang.write.WriteSummary;
import mingzhang.write.Written;
import org.jspecify.annotations.Nullable;

/**
 * What a build takes over from the build before, or a check from the check before: shares of
 * disclosures that would be made just the same, and the whole of it where nothing has changed.
 *
 * <p>It can fail at any moment, for example on a full disk: then no more is taken over, and why is
 * kept to be told. The site does not depend on it.
 */
final class Reuse implements Shares {
  private final BuildCache cache;
  private final OutputFolder out;
  private final ShareKeys keys;
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private boolean whole;
  private volatile @Nullable IOException trouble;

  private Reuse(BuildCache cache, OutputFolder out, ShareKeys keys) {
    this.cache = cache;
    this.out = out;
    this.keys = keys;
  }

  /** Opens the cache of an output folder; empty where nobody can tell what the site depends on. */
  static Optional<Reuse> open(BuildOptions options, String program, OutputFolder out)
      throws IOException {
    return open(options, options.out(), program, out);
  }

  /**
   * Opens the cache of the checks of a content folder, which have no output folder.
   *
   * @param verbose whether deviations within rounding are told
   */
  static Optional<Reuse> ofCheck(
      BuildOptions options, boolean verbose, String program, OutputFolder nowhere)
      throws IOException {
    return open(options, options.content(), program + "\ncheck " + verbose, nowhere);
  }

  private static Optional<Reuse> open(BuildOptions options, Path of, String by, OutputFolder out)
      throws IOException {
    return BuildCache.open(
            CacheFolder.of(options.content(), of), options.content(), options.themes(), by)
        .map(c -> new Reuse(c, out, new ShareKeys(c.sources(), options, by)));
  }

  /** Why no more could be taken over or remembered; empty if all went well. */
  Optional<IOException> trouble() {
    return Optional.ofNullable(trouble);
  }

  /** How the build or check before ended, if this one would end just the same. */
  Optional<Outcome> same(StageTimes times) {
    Optional<LastBuild> same = tried(() -> cache.same(keys.whole(), out)).flatMap(last -> last);
    whole = same.isPresent();
    return same.map(
        last ->
            new Outcome(
                last.findings(),
                last.verdicts(),
                Optional.of(new WriteSummary(0, last.files(), 0, last.bytes()))
                    .filter(w -> out.isOpen()),
                times.all()));
  }

  @Override
  public void note(General general) {
    done(() -> keys.note(general));
  }

  @Override
  public Optional<Announced> announced(Content.Location at, Content content) {
    Optional<Announced> found =
        tried(() -> cache.announced(at.key(), () -> content.announced(at)))
            .orElseGet(() -> content.announced(at));
    seen.add(at.key());
    found.ifPresent(a -> keys.note(at, a));
    return found;
  }

  @Override
  public Optional<String> key(Content.Location at, Neighbours neighbours, int number) {
    return tried(() -> keys.of(at, neighbours, number));
  }

  @Override
  public Optional<Share> take(Content.Location at, String key) {
    Optional<Share> share = tried(() -> cache.share(at.key(), key, out)).flatMap(s -> s);
    share.ifPresent(s -> s.files().forEach(out::keep));
    return share;
  }

  @Override
  public void keep(Content.Location at, String key, Share share) {
    done(() -> cache.keep(at.key(), key, share));
  }

  @Override
  public Optional<Written> joined(String path, List<FileInfo> parts) {
    Optional<Written> file =
        tried(() -> cache.joined(path, keys.of(path, parts), out)).flatMap(f -> f);
    file.ifPresent(f -> out.keep(path, f));
    return file;
  }

  @Override
  public void keepJoined(String path, List<FileInfo> parts, Written file) {
    done(() -> cache.keepJoined(path, keys.of(path, parts), file));
  }

  /** Remembers how a build ended, if it has written its site anew, and how a check ended. */
  void end(Outcome outcome) {
    if (whole) {
      return;
    }
    if (outcome.written().isPresent() || !out.isOpen()) {
      done(() -> end(outcome, outcome.written().orElse(new WriteSummary(0, 0, 0, 0))));
    } else {
      done(cache::endWithoutSite);
    }
  }

  private void end(Outcome outcome, WriteSummary written) throws IOException {
    cache.end(
        new LastBuild(
            keys.whole(), outcome.findings(), outcome.tally(), written.total(), written.bytes()),
        seen,
        out);
  }

  /** What may fail. */
  interface Making<T> {
    T get() throws IOException;
  }

  private interface Doing {
    void run() throws IOException;
  }

  private void done(Doing doing) {
    var unused =
        tried(
            () -> {
              doing.run();
              return doing;
            });
  }

  private <T> Optional<T> tried(Making<T> making) {
    if (trouble != null) {
      return Optional.empty();
    }
    try {
      return Optional.of(making.get());
    } catch (IOException e) {
      trouble = e;
      return Optional.empty();
    }
  }
}
