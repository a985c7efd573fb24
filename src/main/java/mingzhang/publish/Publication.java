package mingzhang.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import mingzhang.model.Sha256;
import mingzhang.report.Finding;
import mingzhang.report.Place;
import mingzhang.write.Manifest;

/**
 * Carries a plan out; it may be cut short at any point, and the next one goes on from there.
 *
 * <p>First every file is sent to a hidden folder of the host and read back. Only when all are there
 * and whole does the switch begin, which merely renames: files that are new, then files that
 * replace others, each in {@link Order}; then files that the edition no longer has are removed, and
 * the manifest comes last. So at no moment does a page that can be reached lead to a file that is
 * not there, and no file is ever half written.
 */
final class Publication {
  private static final Pattern STAGED = Pattern.compile("[0-9a-f]{64}(\\.part)?|(owned|manifest)");

  private final Host host;
  private final Edition edition;
  private final Plan plan;
  private final TargetLock lock;

  /** A publication of an edition on a host, by a plan made for both, by the one who may. */
  Publication(Host host, Edition edition, Plan plan, TargetLock lock) {
    this.lock = lock;
    this.host = host;
    this.edition = edition;
    this.plan = plan;
  }

  /** Sends, switches and verifies. */
  void run() throws IOException {
    host.makeFolder(HostState.STAGE);
    send();
    lock.mustHold();
    text("owned", plan.owned(), HostState.OWNED);
    try {
      change();
    } catch (IOException e) {
      throw new HalfSwitched(e);
    }
  }

  /** The cause of a switch that was begun and not ended. */
  static final class HalfSwitched extends IOException {
    private static final long serialVersionUID = 1L;

    HalfSwitched(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  private void send() throws IOException {
    Set<String> there = new HashSet<>(host.names(HostState.STAGE));
    for (String path : plan.sent()) {
      String name = staged(path);
      if (!there.contains(name)) {
        try (InputStream content = edition.open(path)) {
          put(name, content, digest(path), path);
        }
      }
    }
  }

  private void change() throws IOException {
    if (host.kind(Manifest.FILE) == Host.Kind.FILE) {
      host.remove(Manifest.FILE);
    }
    SortedSet<String> gone = removeInTheWay();
    Set<String> made = new HashSet<>();
    for (String path : plan.sent()) {
      String folder = Plan.parent(path);
      if (!folder.isEmpty() && made.add(folder)) {
        host.makeFolder(folder);
      }
      host.replace(HostState.STAGE + "/" + staged(path), path);
    }
    for (String path : plan.removed()) {
      if (!gone.contains(path)) {
        remove(path);
      }
    }
    verify();
    text("manifest", plan.next(), Manifest.FILE);
    host.remove(HostState.OWNED);
    clear();
  }

  /** Removes a file where a folder is needed, and files in a folder where a file is. */
  private SortedSet<String> removeInTheWay() throws IOException {
    Set<String> files = new HashSet<>(plan.sent());
    Set<String> folders = new HashSet<>();
    for (String path : plan.sent()) {
      for (String f = Plan.parent(path); !f.isEmpty(); f = Plan.parent(f)) {
        folders.add(f);
      }
    }
    SortedSet<String> gone = new TreeSet<>();
    for (String path : plan.removed()) {
      boolean below = false;
      for (String f = Plan.parent(path); !f.isEmpty(); f = Plan.parent(f)) {
        below |= files.contains(f);
      }
      if (below || folders.contains(path)) {
        remove(path);
        gone.add(path);
      }
    }
    return gone;
  }

  /** Removes a file, unless it would be reached through a link, and folders that become empty. */
  private void remove(String path) throws IOException {
    for (String f = Plan.parent(path); !f.isEmpty(); f = Plan.parent(f)) {
      if (host.kind(f) != Host.Kind.FOLDER) {
        return;
      }
    }
    if (host.kind(path) == Host.Kind.FILE) {
      host.remove(path);
    }
    for (String f = Plan.parent(path); !f.isEmpty() && host.names(f).isEmpty(); ) {
      host.removeFolder(f);
      f = Plan.parent(f);
    }
  }

  private void verify() throws IOException {
    for (String path : plan.sent()) {
      if (host.kind(path) != Host.Kind.FILE || host.size(path) != edition.size(path)) {
        throw damaged(path);
      }
    }
  }

  /** Removes what waits for nothing any more. */
  void clear() throws IOException {
    if (host.kind(HostState.HIDDEN) != Host.Kind.FOLDER) {
      return;
    }
    for (String name : host.names(HostState.STAGE)) {
      if (STAGED.matcher(name).matches()) {
        host.remove(HostState.STAGE + "/" + name);
      }
    }
    if (host.names(HostState.STAGE).isEmpty()) {
      host.removeFolder(HostState.STAGE);
    }
    if (host.names(HostState.HIDDEN).isEmpty()) {
      host.removeFolder(HostState.HIDDEN);
    }
  }

  private void text(String name, Manifest content, String path) throws IOException {
    byte[] bytes = content.text().getBytes(StandardCharsets.UTF_8);
    put(name, new ByteArrayInputStream(bytes), Sha256.of(bytes), path);
    host.replace(HostState.STAGE + "/" + name, path);
  }

  /** Writes a file into the stage under a name that it gets only if it can be read back whole. */
  private void put(String name, InputStream content, String digest, String path)
      throws IOException {
    String whole = HostState.STAGE + "/" + name;
    String part = HostState.STAGE + "/" + Sha256.of(name) + ".part";
    host.write(part, content);
    if (!Plan.digest(host, part).equals(digest)) {
      throw damaged(path);
    }
    host.replace(part, whole);
  }

  private String digest(String path) {
    return String.valueOf(plan.next().digests().get(path));
  }

  /** The name under which a file waits: by its path and content, so that it is never sent twice. */
  private String staged(String path) {
    return Sha256.of(digest(path) + "  " + path);
  }

  private Refusal damaged(String path) {
    return new Refusal(
        Finding.error("publish-damaged", Place.of(host.shown(path))).withHint("publish-damaged"));
  }
}
