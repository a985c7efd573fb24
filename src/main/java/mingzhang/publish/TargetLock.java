package mingzhang.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mingzhang.report.Finding;
import mingzhang.report.Place;

/**
 * Keeps two publishers off one target, by a file there that tells who is at work.
 *
 * <p>SFTP has no locks that end with the connection: the file of a publisher that was cut off
 * stays. It is taken over when its process is known to have ended, or when the user says so.
 */
final class TargetLock implements Closeable {
  private static final int TRIES = 5;

  private final Host host;
  private final String path;
  private final Publisher publisher;

  private final boolean takeOver;

  private TargetLock(Host host, String path, Publisher publisher, boolean takeOver) {
    this.host = host;
    this.path = path;
    this.publisher = publisher;
    this.takeOver = takeOver;
  }

  /**
   * Takes the lock.
   *
   * @param path the file, whose folder is made if absent
   * @param takeOver whoever holds it
   * @throws Refusal if somebody else is at work
   */
  static TargetLock take(Host host, String path, Publisher publisher, boolean takeOver)
      throws IOException {
    TargetLock lock = new TargetLock(host, path, publisher, takeOver);
    lock.mustNotBeBuilt();
    byte[] text = publisher.text().getBytes(StandardCharsets.UTF_8);
    for (int tries = 0; tries < TRIES; tries++) {
      if (!Plan.parent(path).isEmpty()) {
        host.makeFolder(Plan.parent(path));
      }
      host.create(path, text);
      if (lock.isHeld()) {
        return lock;
      }
      if (host.kind(path) == Host.Kind.ABSENT) {
        continue; // another one has just ended
      }
      boolean gone = lock.holder().filter(publisher::knowsToBeGone).isPresent();
      if (!takeOver && !gone) {
        throw lock.locked();
      }
      host.remove(path);
    }
    throw lock.locked();
  }

  /**
   * Makes sure of it once more.
   *
   * @throws Refusal if somebody else has taken over
   */
  void mustHold() throws IOException {
    mustNotBeBuilt();
    if (!isHeld()) {
      throw locked();
    }
  }

  /** A build into the folder itself would change what is published. */
  private void mustNotBeBuilt() throws IOException {
    if (!takeOver
        && path.equals(HostState.LOCK)
        && host.bytes(HostState.BUILD_LOCK).filter(b -> b.length > 0).isPresent()) {
      throw locked();
    }
  }

  private boolean isHeld() throws IOException {
    return holder().filter(publisher::equals).isPresent();
  }

  private Optional<Publisher> holder() throws IOException {
    return host.bytes(path)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .flatMap(Publisher::parse);
  }

  private Refusal locked() throws IOException {
    Publisher other = holder().orElse(new Publisher("?", "?", 0));
    return new Refusal(
        Finding.error("publish-locked", Place.of(host.shown(path)), other.name(), other.machine())
            .withHint("publish-locked"));
  }

  /** Gives it back. */
  @Override
  public void close() throws IOException {
    if (isHeld()) {
      host.remove(path);
    }
    String folder = Plan.parent(path);
    if (!folder.isEmpty() && host.names(folder).isEmpty()) {
      host.removeFolder(folder);
    }
  }
}
