package mingzhang;

import java.util.List;
import java.util.Optional;
import mingzhang.cache.Share;
import mingzhang.download.FileInfo;
import mingzhang.model.General;
import mingzhang.pages.Neighbours;
import mingzhang.read.Announced;
import mingzhang.read.Content;
import mingzhang.write.Written;

/** Where a build finds shares of disclosures that it need not make itself, and leaves its own. */
interface Shares {
  /** There are none, and nobody wants any. */
  Shares NONE = new Shares() {};

  /** Whether this build makes the disclosure with an index among all, from 0. */
  default boolean makes(int index) {
    return true;
  }

  /** Whether this build makes what belongs to no disclosure. */
  default boolean makesSite() {
    return true;
  }

  /** Notes what the pages of all disclosures show of the general pages. */
  default void note(General general) {}

  /** The beginning of a disclosure. */
  default Optional<Announced> announced(Content.Location at, Content content) {
    return content.announced(at);
  }

  /** The key of a disclosure; empty where shares do not matter. */
  default Optional<String> key(Content.Location at, Neighbours neighbours, int number) {
    return Optional.empty();
  }

  /** The share that was made under a key; its files are taken over. */
  default Optional<Share> take(Content.Location at, String key) {
    return Optional.empty();
  }

  /** Leaves a share that is whole and sound. */
  default void keep(Content.Location at, String key, Share share) {}

  /** A file that was joined of the same parts before, and is taken over. */
  default Optional<Written> joined(String path, List<FileInfo> parts) {
    return Optional.empty();
  }

  /** Leaves word of a file that was joined of some parts. */
  default void keepJoined(String path, List<FileInfo> parts, Written file) {}

  /** All disclosures are through. */
  default void end() {}
}
