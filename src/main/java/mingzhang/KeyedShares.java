package mingzhang;

import java.io.IOException;
import java.util.Optional;
import mingzhang.cache.Sources;
import mingzhang.model.General;
import mingzhang.pages.Neighbours;
import mingzhang.read.Announced;
import mingzhang.read.Content;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/** Shares that a build cannot do without: where no key can be made, that is an error. */
abstract class KeyedShares implements Shares {
  private final ShareKeys keys;
  private final Place content;
  private final Findings findings;

  KeyedShares(ShareKeys keys, Place content, Findings findings) {
    this.keys = keys;
    this.content = content;
    this.findings = findings;
  }

  /** The same keys on every machine; empty where a finding says why there are none. */
  static Optional<ShareKeys> keys(BuildOptions options, Findings findings) {
    try {
      Optional<Sources> sources = Sources.of(options.content(), options.themes());
      if (sources.isEmpty()) {
        findings.add(
            Finding.error("part-sources", Place.of(options.shown())).withHint("part-sources"));
      }
      return sources.map(s -> new ShareKeys(s, options, Program.digest()));
    } catch (IOException e) {
      findings.add(unreadable(Place.of(options.shown()), e));
      return Optional.empty();
    }
  }

  /** What cannot be read. */
  static Finding unreadable(Place place, IOException why) {
    return Finding.error("part-unreadable", place, String.valueOf(why.getMessage()))
        .withHint("part-unreadable");
  }

  @Override
  public final void note(General general) {
    try {
      keys.note(general);
    } catch (IOException e) {
      findings.add(unreadable(content, e));
    }
  }

  @Override
  public final Optional<Announced> announced(Content.Location at, Content of) {
    Optional<Announced> found = of.announced(at);
    found.ifPresent(a -> keys.note(at, a));
    return found;
  }

  @Override
  public final Optional<String> key(Content.Location at, Neighbours neighbours, int number) {
    try {
      return Optional.of(keys.of(at, neighbours, number));
    } catch (IOException e) {
      findings.add(unreadable(content, e));
      return Optional.empty();
    }
  }
}
