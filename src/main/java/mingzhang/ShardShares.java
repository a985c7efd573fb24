package mingzhang;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import mingzhang.cache.Part;
import mingzhang.cache.Share;
import mingzhang.read.Content;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.write.OutputFolder;

/** The shares that one part of a build leaves for the whole, in its output folder. */
final class ShardShares extends KeyedShares {
  private final Shard shard;
  private final OutputFolder out;
  private final Set<String> kept = new ConcurrentSkipListSet<>();

  ShardShares(Shard shard, OutputFolder out, ShareKeys keys, Place content, Findings findings) {
    super(keys, content, findings);
    this.shard = shard;
    this.out = out;
  }

  @Override
  public boolean makes(int index) {
    return shard.has(index);
  }

  @Override
  public void keep(Content.Location at, String key, Share share) {
    Part.put(at.key(), key, share, out);
    kept.add(at.key());
  }

  @Override
  public boolean makesSite() {
    return false;
  }

  @Override
  public void end() {
    Part.put(new Part.Head(shard.number(), shard.of(), List.copyOf(kept)), out);
  }
}
