package mingzhang;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import mingzhang.model.Audience;
import mingzhang.pages.Neighbours;
import mingzhang.read.Announced;
import mingzhang.read.Content;
import mingzhang.report.Finding;
import mingzhang.report.Findings;

/**
 * A site in memory that follows its sources, for those who prepare it: drafts have pages too.
 *
 * <p>An edit makes anew what it touches: a disclosure and that of the year after it, the theme, the
 * general pages, or everything where site, glossary or standards have changed. Pages are rendered
 * when they are asked for. Whatever state the files are in, there is an answer; what is wrong is
 * among the findings.
 */
public final class LiveSite {
  private final BuildOptions options;
  private final Audience audience;
  private final Map<String, LiveDisclosure> disclosures = new ConcurrentHashMap<>();
  private final Map<String, Announced> announced = new ConcurrentHashMap<>();
  private final Map<String, LiveDisclosure.Made> recent = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private Findings findings = new Findings();
  private Optional<LiveShared> shared = Optional.empty();
  private List<Content.Location> locations = List.of();
  private LivePages pages = LivePages.NONE;
  private List<Finding> pagesFindings = List.of();

  /** How many disclosures keep their pages. */
  private static final int RECENT = 8;

  /** Reads the whole site. */
  public LiveSite(BuildOptions options) {
    this.audience = options.audience();
    this.options =
        new BuildOptions(
            options.content(),
            options.shown(),
            options.out(),
            options.themes(),
            options.theme(),
            options.general(),
            options.asOf(),
            options.published(),
            Audience.INSIDERS);
    readAll();
  }

  /** The folders that the site is made of. */
  public List<Path> sources() {
    return List.of(options.content(), options.themes());
  }

  /** Makes anew what depends on files that have changed, come or gone; all of it without any. */
  public synchronized void changed(Set<Path> files) {
    try {
      follow(Touched.by(files, options.content(), options.themes()));
    } catch (RuntimeException e) {
      findings.add(LiveFiles.failure(options.shown(), e));
      shared = Optional.empty(); // the next change reads everything again
    }
  }

  private void follow(Touched touched) {
    if (touched.look() && !touched.everything()) {
      shared = shared.flatMap(s -> s.reopened(options));
      recent.clear();
    }
    if (touched.everything() || shared.isEmpty()) {
      readAll();
    } else {
      read(withDepartments(touched.disclosures()));
    }
  }

  /** Some disclosures, and those that sum them up. */
  private Set<String> withDepartments(Set<String> touched) {
    Set<String> all = new TreeSet<>(touched);
    announced.forEach(
        (key, a) -> {
          String year = key.substring(0, key.indexOf('/') + 1);
          if (a.units().stream().anyMatch(u -> touched.contains(year + u))) {
            all.add(key);
          }
        });
    return all;
  }

  /**
   * A file of the site by its path from the root; empty where there is none or it cannot be made.
   */
  public synchronized Optional<byte[]> file(String path) {
    Optional<LiveDisclosure.Made> own = made(path);
    if (own.isPresent()) {
      return own.get().files().get(path);
    }
    return shared.map(s -> s.look().renderer().assets().get(path)).or(() -> pages().get(path));
  }

  /** What is not public of a path: the beginning of its disclosure, if that is held back. */
  public Optional<Announced> heldBack(String path) {
    return Optional.ofNullable(announced.get(key(path)))
        .or(() -> draft(path))
        .filter(a -> !a.isSeenBy(audience));
  }

  private synchronized Optional<Announced> draft(String path) {
    return shared
        .filter(s -> s.general().drafts().contains(path))
        .map(s -> new Announced(path, "draft", Optional.empty(), List.of()));
  }

  /** What is wrong with a page and what stands in the way of a build, in the order of places. */
  public synchronized List<Finding> findings(String path) {
    Findings all = new Findings();
    all.addAll(findings.sorted());
    shared.ifPresent(s -> all.addAll(s.lookFindings().sorted()));
    all.addAll(pagesFindings);
    disclosures.forEach(
        (key, d) -> {
          if (d.failed() || key.equals(key(path))) {
            all.addAll(d.findings().sorted());
          }
        });
    return all.sorted();
  }

  /**
   * Makes what belongs to no disclosure, if it is not made: only then dead links are known. Others
   * are not kept waiting for it.
   *
   * @return whether findings have come or gone
   */
  public boolean settle() {
    Optional<LiveShared> with;
    List<LiveDisclosure> of;
    synchronized (this) {
      with = pages == LivePages.NONE ? shared : Optional.empty();
      of = inOrder();
    }
    if (with.isEmpty()) {
      return false;
    }
    LivePages made = LivePages.make(with.get(), of);
    synchronized (this) {
      return pages == LivePages.NONE && shared.equals(with) && of.equals(inOrder()) && take(made);
    }
  }

  private List<LiveDisclosure> inOrder() {
    return locations.stream()
        .flatMap(at -> Optional.ofNullable(disclosures.get(at.key())).stream())
        .toList();
  }

  private LivePages pages() {
    if (pages == LivePages.NONE) {
      shared.ifPresent(s -> take(LivePages.make(s, inOrder())));
    }
    return pages;
  }

  private boolean take(LivePages made) {
    List<Finding> before = pagesFindings;
    pages = made;
    pagesFindings = made.findings();
    return !pagesFindings.equals(before);
  }

  private void readAll() {
    findings = new Findings();
    disclosures.clear();
    announced.clear();
    recent.clear();
    numbers.clear();
    pagesFindings = List.of();
    pages = LivePages.NONE;
    shared = LiveShared.open(options, findings);
    locations = List.of();
    shared.ifPresent(s -> read(Set.of()));
  }

  /** Reads some disclosures, and those that were not there before. */
  private void read(Set<String> touched) {
    LiveShared s = shared.orElseThrow();
    List<Content.Location> before = locations;
    locations = s.content().with(s.lookFindings()).locations();
    pages = LivePages.NONE;
    List<Content.Location> todo =
        locations.stream()
            .filter(at -> touched.contains(at.key()) || !disclosures.containsKey(at.key()))
            .toList();
    Map<String, Announced> old = new LinkedHashMap<>(announced);
    todo.parallelStream().forEach(this::announce);
    Set<String> there = new TreeSet<>();
    locations.forEach(at -> there.add(at.key()));
    announced.keySet().retainAll(there);
    disclosures.keySet().retainAll(there);
    recent.keySet().retainAll(there);
    if (!old.equals(announced) || !before.equals(locations)) {
      recent.clear();
    }
    Neighbours neighbours = neighbours();
    locations.forEach(at -> numbers.putIfAbsent(at.key(), numbers.size()));
    Map<String, LiveDisclosure.Made> fresh = new ConcurrentHashMap<>();
    todo.parallelStream()
        .forEach(
            at -> {
              String key = at.key();
              LiveDisclosure.Made made =
                  LiveDisclosure.make(at, s, neighbours, numbers.getOrDefault(key, 0));
              disclosures.put(key, made.disclosure());
              if (touched.contains(key)) {
                fresh.put(key, made);
              }
            });
    recent.keySet().removeAll(touched);
    fresh.forEach(this::keep);
  }

  private void announce(Content.Location at) {
    Content content = shared.orElseThrow().content();
    content
        .announced(at)
        .ifPresentOrElse(a -> announced.put(at.key(), a), () -> announced.remove(at.key()));
  }

  private Optional<LiveDisclosure.Made> made(String path) {
    String key = key(path);
    LiveDisclosure known = disclosures.get(key);
    if (known == null || shared.isEmpty()) {
      return Optional.empty();
    }
    LiveDisclosure.Made kept = recent.get(key);
    if (kept == null) {
      kept =
          LiveDisclosure.make(known.at(), shared.get(), neighbours(), numbers.getOrDefault(key, 0));
      disclosures.put(key, kept.disclosure());
    }
    keep(key, kept);
    return Optional.of(kept);
  }

  private void keep(String key, LiveDisclosure.Made made) {
    recent.remove(key);
    recent.put(key, made);
    if (recent.size() > RECENT) {
      recent.remove(recent.keySet().iterator().next());
    }
  }

  private Neighbours neighbours() {
    List<Neighbours.Home> homes = new ArrayList<>();
    locations.forEach(
        at ->
            Optional.ofNullable(announced.get(at.key()))
                .ifPresent(
                    a ->
                        homes.add(new Neighbours.Home(at.year(), at.unit(), a.name(), a.units()))));
    return new Neighbours(shared.orElseThrow().look().shell().words(), homes);
  }

  /** The disclosure that a path of the site belongs to: its first two folders. */
  private static String key(String path) {
    int year = path.indexOf('/');
    int unit = path.indexOf('/', year + 1);
    return year < 0 || unit < 0 ? "" : path.substring(0, unit);
  }
}
