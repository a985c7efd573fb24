package mingzhang.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import mingzhang.model.Sha256;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a site is written to, whole or not at all.
 *
 * <pre>{@code
 * try (OutputFolder out = OutputFolder.open(Path.of("site"), List.of(Path.of("content")), findings)) {
 *   out.put("2025/index.html", bytes);   // from any thread
 *   Optional<WriteSummary> done = out.commit();
 * }
 * }</pre>
 *
 * <p>Nothing is thrown for what goes wrong: it becomes an error among the findings, later calls do
 * nothing, and {@link #commit} leaves the former site as it was, as it does when the findings hold
 * any other error. Only an error while {@code commit} renames files (the hint says so) leaves a
 * mixture; such a folder has no manifest, and opening it again completes the new site.
 *
 * <p>Files and folders that no build has written are never changed or removed.
 */
public final class OutputFolder implements Output, AutoCloseable {
  private final Path shown;
  private final Findings findings;
  private final Attempts attempts;
  private final Disk disk;
  private final TakenFiles taken = new TakenFiles();
  private @Nullable Work work;

  private OutputFolder(Path shown, Findings findings, Disk disk) {
    this.shown = shown;
    this.findings = findings;
    this.attempts = new Attempts(shown, findings);
    this.disk = disk;
  }

  /**
   * Opens a folder and keeps other builds out of it; completes the site of a build that was killed
   * at its end.
   *
   * @param folder made if absent; refused if it holds files but no manifest of this program
   * @param sources folders that the site is made from; the output must be neither in nor above one
   *     of them
   * @param findings receives what goes wrong
   */
  public static OutputFolder open(Path folder, Collection<Path> sources, Findings findings) {
    return open(folder, sources, findings, new Disk(file -> {}));
  }

  /** A folder that takes nothing, for a build that only checks. */
  public static OutputFolder nowhere(Findings findings) {
    return new OutputFolder(Path.of(""), findings, new Disk(file -> {}));
  }

  /** Whether it takes files: not if it could not be opened. */
  @Override
  public boolean isOpen() {
    return work != null;
  }

  @Override
  public boolean joins() {
    return true;
  }

  static OutputFolder open(Path folder, Collection<Path> sources, Findings findings, Disk disk) {
    OutputFolder out = new OutputFolder(folder, findings, disk);
    out.attempts.run(() -> out.start(sources));
    return out;
  }

  @Override
  public void put(String path, byte[] content) {
    put(path, content, isOpen() ? Sha256.of(content) : "");
  }

  @Override
  public void put(String path, byte[] content, String sha256) {
    Work w = ready(path);
    if (w == null || !claim(path, new Written(content.length, sha256))) {
      return;
    }
    attempts.run(
        () -> {
          if (w.former().ownsOtherSpelling(path) || !w.stage.isPublic(path, content)) {
            w.stage.add(path, content);
            taken.waits(path);
          }
        });
  }

  /** Takes one file of the site for good: what is put under its path later is not taken. */
  public void fix(String path, byte[] content) {
    put(path, content);
    taken.fix(path);
  }

  /** Whether it has taken a file. */
  public boolean has(String path) {
    return taken.get(path).isPresent();
  }

  @Override
  public Optional<Written> written(String path) {
    return taken.get(path);
  }

  /** The paths of the site that is public before this build. */
  public Set<String> former() {
    Work w = work;
    return w == null
        ? Set.of()
        : attempts.making(() -> w.former().manifest().digests().keySet()).orElse(Set.of());
  }

  /**
   * Where a file of the site lies that is public before this build, if a build has written it with
   * this digest; nobody has looked whether it is still there and still the same.
   */
  public Optional<Path> former(String path, String sha256) {
    Work w = work;
    return w == null
        ? Optional.empty()
        : attempts
            .making(() -> w.former().has(path, sha256))
            .filter(has -> has)
            .map(has -> w.layout.target(path));
  }

  /** Takes a file as it is public already, which the caller has proved. */
  public void keep(String path, Written file) {
    if (ready(path) != null) {
      claim(path, file);
    }
  }

  /** Where it is, by its real path; empty if it is not open. */
  public Optional<Path> folder() {
    return Optional.ofNullable(work).map(w -> w.layout.folder());
  }

  /** All that it has taken so far. */
  public Manifest manifest() {
    return taken.manifest();
  }

  @Override
  public Optional<Written> copy(String path, Path source) {
    Work w = ready(path);
    return w == null ? Optional.empty() : attempts.making(() -> copied(w, path, source));
  }

  private Written copied(Work w, String path, Path source) throws IOException {
    long size = Files.size(source);
    boolean known = !w.former().ownsOtherSpelling(path) && w.stage.isPublic(path, source);
    String digest = known ? Sha256.of(w.layout.target(path)) : w.stage.add(path, source);
    Written written = new Written(size, digest);
    if (claim(path, written) && !known) {
      taken.waits(path);
    }
    return written;
  }

  @Override
  public Optional<Written> write(String path, Written.Body body) {
    Work w = ready(path);
    return w == null ? Optional.empty() : attempts.making(() -> written(w, path, body));
  }

  private Written written(Work w, String path, Written.Body body) throws IOException {
    Written written = w.stage.add(path, body);
    if (claim(path, written)) {
      if (!w.former().ownsOtherSpelling(path) && w.stage.isPublic(path, w.layout.staged(path))) {
        disk.remove(w.layout.staged(path));
      } else {
        taken.waits(path);
      }
    }
    return written;
  }

  @Override
  public Optional<Path> taken(String path) {
    Work w = work;
    return w == null || attempts.failed() || !has(path)
        ? Optional.empty()
        : Optional.of(taken.isWaiting(path) ? w.layout.staged(path) : w.layout.target(path));
  }

  /** Makes the new site public; empty if the findings hold an error, also one from elsewhere. */
  public Optional<WriteSummary> commit() {
    Work w = work;
    if (w == null || attempts.failed() || findings.hasErrors()) {
      return Optional.empty();
    }
    int[] removed = new int[1];
    attempts.run(
        () -> {
          Commit commit =
              new Commit(w.layout, disk, w.former(), taken.manifest(), taken.staged(), w.folders);
          commit.obstacles().forEach(f -> findings.add(Failure.under(shown, f)));
          if (!findings.hasErrors()) {
            removed[0] = commit.run();
          }
        });
    return attempts.failed() || findings.hasErrors()
        ? Optional.empty()
        : Optional.of(taken.summary(removed[0]));
  }

  /** Gives up what was not committed, and lets other builds in. */
  @Override
  public void close() {
    Work w = work;
    work = null;
    if (w == null) {
      return;
    }
    attempts.run(
        () -> {
          try {
            if (!Files.exists(w.layout.journal())) {
              w.stage.clear();
              w.folders.undo();
            }
          } finally {
            w.lock.close();
          }
        });
  }

  private void start(Collection<Path> sources) throws IOException {
    Optional<Finding> objection = Suitability.objection(shown, sources);
    if (objection.isPresent()) {
      attempts.fail(objection.get());
      return;
    }
    Files.createDirectories(shown);
    Layout layout = new Layout(shown.toRealPath());
    disk.makeFolder(layout.hidden());
    Optional<FolderLock> lock = FolderLock.take(layout.lock());
    if (lock.isEmpty()) {
      attempts.fail(
          Finding.error(
                  "output-locked", Place.of(Failure.shown(shown)), FolderLock.holder(layout.lock()))
              .withHint("output-locked"));
      return;
    }
    Stage stage = new Stage(layout, disk);
    try {
      new Recovery(layout, disk).run();
      Suitability.ownership(layout, shown).ifPresent(attempts::fail);
      stage.prepare();
      work = new Work(layout, lock.get(), stage, new NewFolders(layout, disk));
    } finally {
      if (work == null) {
        lock.get().close();
      }
    }
  }

  private @Nullable Work ready(String path) {
    if (attempts.failed() || taken.isFixed(path)) {
      return null;
    }
    if (!PortablePath.isPortable(path)) {
      findings.add(
          Failure.under(shown, Finding.error("bad-path", Place.of(path)).withHint("bad-path")));
      return null;
    }
    return work;
  }

  /** Enters a file; false if it is known already. */
  private boolean claim(String path, Written file) {
    Optional<Written> known = taken.enter(path, file);
    if (known.isPresent() && !known.get().equals(file)) {
      findings.add(Failure.under(shown, Finding.error("same-path-twice", Place.of(path))));
    }
    return known.isEmpty();
  }
}
