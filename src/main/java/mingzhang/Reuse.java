package mingzhang;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import mingzhang.cache.BuildCache;
import mingzhang.cache.CacheFolder;
import mingzhang.cache.LastBuild;
import mingzhang.cache.Share;
import mingzhang.model.General;
import mingzhang.model.Sha256;
import mingzhang.pages.Neighbours;
import mingzhang.read.Announced;
import mingzhang.read.Content;
import mingzhang.write.OutputFolder;
import mingzhang.write.WriteSummary;
import org.jspecify.annotations.Nullable;

/**
 * What a build takes over from the build before: shares of disclosures that would be made just the
 * same, and the whole of it where nothing has changed.
 *
 * <p>It can fail at any moment, for example on a full disk: then no more is taken over, and why is
 * kept to be told. The site does not depend on it.
 */
final class Reuse {
  private final BuildCache cache;
  private final OutputFolder out;
  private final String settings;
  private final String days;
  private final Map<String, Announced> announced = new ConcurrentHashMap<>();
  private String shared = "";
  private volatile @Nullable IOException trouble;

  private Reuse(BuildCache cache, OutputFolder out, BuildOptions options, String program) {
    this.cache = cache;
    this.out = out;
    this.settings =
        String.join(
            "\n",
            program,
            options.shown(),
            options.theme().orElse(""),
            String.valueOf(options.general()),
            String.valueOf(options.audience().insiders()));
    this.days = options.asOf() + " " + options.audience().day();
  }

  /** Opens the cache of an output folder; empty where nobody can tell what the site depends on. */
  static Optional<Reuse> open(BuildOptions options, String program, OutputFolder out)
      throws IOException {
    Path folder = CacheFolder.of(options.content(), options.out());
    return BuildCache.open(folder, options.content(), options.themes())
        .map(cache -> new Reuse(cache, out, options, program));
  }

  /** Why no more could be taken over or remembered; empty if all went well. */
  Optional<IOException> trouble() {
    return Optional.ofNullable(trouble);
  }

  /** How the build before ended, if this one would end just the same. */
  Optional<Outcome> same(StageTimes times) {
    return tried(() -> cache.same(everything(), out))
        .flatMap(last -> last)
        .map(
            last ->
                new Outcome(
                    last.findings(),
                    last.verdicts(),
                    Optional.of(new WriteSummary(0, last.files(), 0, last.bytes())),
                    times.all()));
  }

  /** Notes what the pages of all disclosures show of the general pages. */
  void note(General general) {
    StringBuilder shell = new StringBuilder(String.valueOf(general.notices().isEmpty()));
    general.pages().stream()
        .filter(p -> p.type().equals("page"))
        .forEach(p -> shell.append('\n').append(p.url()).append(' ').append(p.title()));
    tried(() -> shared = Sha256.of(String.join("\n", settings, cache.shared(), shell)));
  }

  /** The beginning of a disclosure, read anew only if its file has changed. */
  Optional<Announced> announced(Content.Location at, Content content) {
    Optional<Announced> found =
        tried(() -> cache.announced(at.key(), () -> content.announced(at)))
            .orElseGet(() -> content.announced(at));
    found.ifPresent(a -> announced.put(at.key(), a));
    return found;
  }

  /**
   * The key of a disclosure: a digest of all that its share depends on.
   *
   * @param number its number in the search
   */
  Optional<String> key(Content.Location at, Neighbours neighbours, int number) {
    String before = (at.year() - 1) + "/" + at.unit();
    Announced own = announced.get(at.key());
    String beside =
        own == null
            ? ""
            : neighbours.of(new Neighbours.Home(at.year(), at.unit(), own.name()), true).toString();
    return tried(
        () ->
            Sha256.of(
                String.join(
                    "\n",
                    shared,
                    at.key(),
                    cache.disclosure(at.key()),
                    cache.disclosure(before),
                    isTimeless(at.key()) && isTimeless(before) ? "" : days,
                    beside,
                    String.valueOf(number))));
  }

  /** Whether it is the same on any day. */
  private boolean isTimeless(String at) {
    Announced a = announced.get(at);
    return !cache.has(at) || (a != null && a.status().equals("published") && a.publishOn().isEmpty());
  }

  /** The share of a disclosure that would be made just the same; its files are taken over. */
  Optional<Share> take(Content.Location at, String key) {
    Optional<Share> share = tried(() -> cache.share(at.key(), key, out)).flatMap(s -> s);
    share.ifPresent(s -> s.files().forEach(out::keep));
    return share;
  }

  /** Remembers a share. */
  void keep(Content.Location at, String key, Share share) {
    tried(
        () -> {
          cache.keep(at.key(), key, share);
          return key;
        });
  }

  /** Remembers how the build ended. */
  void end(Outcome outcome, List<Content.Location> locations) {
    outcome
        .written()
        .ifPresent(
            written ->
                tried(
                    () -> {
                      LastBuild last =
                          new LastBuild(
                              everything(),
                              outcome.findings(),
                              outcome.tally(),
                              written.total(),
                              written.bytes());
                      cache.end(last, locations.stream().map(Content.Location::key).toList(), out);
                      return last;
                    }));
  }

  private String everything() throws IOException {
    return Sha256.of(String.join("\n", settings, days, cache.everything()));
  }

  private interface Making<T> {
    T get() throws IOException;
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
