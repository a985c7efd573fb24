package mingzhang.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.TemporaryFolder;
import mingzhang.model.Sha256;
import mingzhang.model.Target;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.write.Manifest;
import mingzhang.write.RealPath;

/**
 * Brings a site that has passed the {@link Gate} to a target.
 *
 * <p>Nothing is thrown for what goes wrong: it becomes an error among the findings.
 */
public final class Publish {
  private static final Pattern TABLE = Pattern.compile("\\d{4}/[^/]+/[^/]+\\.csv");

  private final Path site;
  private final Manifest manifest;
  private final Path content;
  private final Path base;
  private final Credentials credentials;
  private final Review review;
  private final Findings findings;

  /** Looks at the tables that are public and would be replaced. */
  public interface Review {
    /** Lets everything be replaced. */
    Review NONE = (tables, shown) -> true;

    /**
     * Whether they may be replaced; if not, it has told why.
     *
     * @param tables folder of their CSV files, each at its path
     * @param shown how the user calls the place that they are public at
     */
    boolean permits(Path tables, String shown);
  }

  /**
   * What the user wants.
   *
   * @param gzip compressed copies, also where the target does not ask for them
   * @param dryRun looks only
   * @param full reads every file of the host instead of trusting its manifest
   * @param takeOver ends what another publisher has begun
   * @param by who answers for the changes, if anybody does
   */
  public record Wish(
      boolean gzip, boolean dryRun, boolean full, boolean takeOver, Optional<Publisher> by) {}

  /**
   * Prepares for a site.
   *
   * @param site the folder of the finished site
   * @param manifest its manifest, which its files agree with
   * @param content the folder it was made from; no target may overlap with it
   * @param base what relative paths of targets are counted from
   */
  public Publish(
      Path site,
      Manifest manifest,
      Path content,
      Path base,
      Credentials credentials,
      Review review,
      Findings findings) {
    this.review = review;
    this.content = content;
    this.site = site;
    this.manifest = manifest;
    this.base = base;
    this.credentials = credentials;
    this.findings = findings;
  }

  /** Publishes, or tries only; empty after an error. */
  public Optional<Published> to(Target target, Wish wish) {
    try {
      Edition edition = Edition.of(site, manifest, target.gzip() || wish.gzip());
      return target instanceof Target.Zip zip
          ? zip(zip, edition, wish)
          : host(target, edition, wish);
    } catch (Refusal e) {
      findings.add(e.finding());
    } catch (IOException e) {
      findings.add(
          Finding.error("publish-failed", target.place(), String.valueOf(e.getMessage()))
              .withHint("publish-failed"));
    }
    return Optional.empty();
  }

  private Optional<Published> zip(Target.Zip target, Edition edition, Wish wish)
      throws IOException {
    Path file = base.resolve(target.file());
    if (overlaps(file, target)) {
      return Optional.empty();
    }
    ZipArchive archive = new ZipArchive(file, target.file());
    Optional<Manifest> before = archive.manifest();
    List<String> removed =
        before.stream()
            .flatMap(b -> b.digests().keySet().stream())
            .filter(p -> !edition.manifest().digests().containsKey(p))
            .toList();
    List<String> sent =
        before
            .map(b -> ZipArchive.differences(b, edition.manifest()))
            .orElse(List.copyOf(edition.manifest().digests().keySet()));
    if (before.isPresent()) {
      try (FileSystem zip = FileSystems.newFileSystem(file)) {
        if (!permits(sent, target.file(), path -> Files.newInputStream(zip.getPath(path)))) {
          return Optional.empty();
        }
      }
    }
    boolean needless = before.isPresent() && sent.isEmpty() && removed.isEmpty();
    int changes = needless ? 0 : Math.max(1, sent.size() + removed.size());
    if (!mayGoOn(target, changes, wish)) {
      return Optional.empty();
    }
    if (!needless && !wish.dryRun()) {
      archive.write(edition, wish.by().orElseThrow(), wish.takeOver());
    }
    return Optional.of(published(edition, sent, removed, changes, wish));
  }

  private Optional<Published> host(Target target, Edition edition, Wish wish) throws IOException {
    if (target instanceof Target.Folder f && overlaps(base.resolve(f.folder()), target)) {
      return Optional.empty();
    }
    try (Host host = open(target, wish)) {
      return publish(target, host, edition, wish);
    }
  }

  private Host open(Target target, Wish wish) throws IOException {
    return target instanceof Target.Sftp sftp
        ? SftpLogin.open(sftp, credentials)
        : FolderHost.open(
            base.resolve(((Target.Folder) target).folder()),
            ((Target.Folder) target).folder(),
            wish.dryRun() || wish.by().isEmpty());
  }

  /** Publishes on a host that is open. */
  Optional<Published> publish(Target target, Host host, Edition edition, Wish wish)
      throws IOException {
    try {
      HostState before = HostState.of(host);
      Plan plan = Plan.of(edition.manifest(), wish.full() ? before.doubted() : before, host);
      if (!permits(plan.changed(), host.shown("").replaceAll("/$", ""), host::read)
          || !mayGoOn(target, plan.changes(), wish)) {
        return Optional.empty();
      }
      if (!wish.dryRun() && wish.by().isPresent()) {
        plan = carriedOut(plan, host, edition, wish);
      }
      return Optional.of(
          published(edition, plan.sent(), List.copyOf(plan.removed()), plan.changes(), wish));
    } catch (Publication.HalfSwitched e) {
      throw told(host, e.getCause() instanceof IOException cause ? cause : e, true);
    } catch (IOException e) {
      throw told(host, e, false);
    }
  }

  /** The plan that was carried out: another one if the host has changed since the first look. */
  private static Plan carriedOut(Plan first, Host host, Edition edition, Wish wish)
      throws IOException {
    if (first.isNeedless() && host.kind(HostState.HIDDEN) == Host.Kind.ABSENT) {
      return first;
    }
    try (TargetLock lock =
        TargetLock.take(host, HostState.LOCK, wish.by().orElseThrow(), wish.takeOver())) {
      HostState now = HostState.of(host);
      HostState known = wish.full() ? now.doubted() : now;
      Plan plan = known.equals(first.before()) ? first : Plan.of(edition.manifest(), known, host);
      Publication publication = new Publication(host, edition, plan, lock);
      if (plan.isNeedless()) {
        publication.clear();
      } else {
        publication.run();
      }
      return plan;
    }
  }

  /** The failure as a finding; its hint says so if the switch has begun. */
  private static IOException told(Host host, IOException e, boolean switching) {
    IOException explained = host.explained(e);
    if (switching && explained instanceof Refusal known) {
      return new Refusal(known.finding().withHint("publish-half-switched"), known);
    }
    return explained;
  }

  private interface Opening {
    InputStream open(String path) throws IOException;
  }

  /** Whether the review lets the tables among some files be replaced; without any, it may. */
  private boolean permits(List<String> changed, String shown, Opening publicSite)
      throws IOException {
    List<String> tables = changed.stream().filter(p -> TABLE.matcher(p).matches()).toList();
    if (tables.isEmpty()) {
      return true;
    }
    try (TemporaryFolder folder = new TemporaryFolder()) {
      for (String path : tables) {
        Path copy = folder.path().resolve(path);
        Files.createDirectories(copy.resolveSibling(""));
        try (InputStream in = publicSite.open(path)) {
          Files.copy(in, copy);
        } catch (NoSuchFileException e) {
          Files.deleteIfExists(copy); // the archive did not have it yet
        }
      }
      return review.permits(folder.path(), shown);
    }
  }

  private boolean mayGoOn(Target target, int changes, Wish wish) {
    if (changes == 0 || wish.dryRun() || wish.by().isPresent()) {
      return true;
    }
    findings.add(
        Finding.error("publish-unapproved", target.place(), changes, target.name())
            .withHint("publish-unapproved"));
    return false;
  }

  private static Published published(
      Edition edition, List<String> sent, List<String> removed, int changes, Wish wish) {
    return new Published(
        Sha256.of(edition.manifest().text()),
        edition.manifest().digests().size(),
        sent,
        removed,
        changes,
        !wish.dryRun());
  }

  private static Path real(Path path) {
    try {
      return RealPath.of(path);
    } catch (IOException e) {
      return path.toAbsolutePath().normalize(); // what cannot be followed is told when it is opened
    }
  }

  /** Whether a target lies in the site or holds it; then publishing would change its own source. */
  private boolean overlaps(Path target, Target named) {
    Path to = real(target);
    Path from = real(site);
    Path source = real(content);
    if (Stream.of(from, source).anyMatch(p -> to.startsWith(p) || p.startsWith(to))) {
      findings.add(Finding.error("publish-overlaps", named.place()).withHint("publish-overlaps"));
      return true;
    }
    return false;
  }
}
