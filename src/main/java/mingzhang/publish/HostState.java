package mingzhang.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mingzhang.report.Finding;
import mingzhang.report.Place;
import mingzhang.write.Manifest;

/**
 * What publications before have left on a host, as far as their records tell.
 *
 * @param owned the files they wrote, with their digests; {@link #UNCERTAIN} for one that a broken
 *     switch may or may not have replaced
 * @param manifest the manifest of a finished publication; empty during a switch
 * @param unfinished whether a switch was begun and not ended
 */
record HostState(SortedMap<String, String> owned, Optional<Manifest> manifest, boolean unfinished) {
  /** Stands for a digest that has to be found out. */
  static final String UNCERTAIN = "0".repeat(64);

  /** The program's own folder on the host. */
  static final String HIDDEN = ".mingzhang";

  /** Where new files wait. */
  static final String STAGE = HIDDEN + "/stage";

  /** Tells who is publishing. */
  static final String LOCK = HIDDEN + "/publish-lock";

  /** What a build into the same folder holds, with its process; blank when it has ended. */
  static final String BUILD_LOCK = HIDDEN + "/lock";

  /** What is owned, for as long as no manifest tells it. */
  static final String OWNED = HIDDEN + "/owned";

  /** Reads it from a host: nothing from a new one. */
  static HostState of(Host host) throws IOException {
    Optional<byte[]> written = host.bytes(Manifest.FILE);
    Optional<Manifest> manifest = written.flatMap(HostState::parse);
    if (written.isPresent() && manifest.isEmpty()) {
      throw new Refusal(
          Finding.error("publish-blocked", Place.of(host.shown(Manifest.FILE)))
              .withHint("publish-blocked"));
    }
    Optional<Manifest> switching = host.bytes(OWNED).flatMap(HostState::parse);
    SortedMap<String, String> owned = new TreeMap<>();
    manifest.ifPresent(m -> owned.putAll(m.digests()));
    switching.ifPresent(m -> owned.putAll(m.digests()));
    return new HostState(owned, manifest, switching.isPresent());
  }

  private static Optional<Manifest> parse(byte[] bytes) {
    return Manifest.parse(new String(bytes, StandardCharsets.UTF_8));
  }

  /** The same, with nothing taken for granted but who owns what. */
  HostState doubted() {
    SortedMap<String, String> doubted = new TreeMap<>(owned);
    doubted.replaceAll((path, digest) -> UNCERTAIN);
    return new HostState(doubted, manifest, unfinished);
  }
}
