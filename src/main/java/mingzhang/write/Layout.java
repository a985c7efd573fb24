package mingzhang.write;

import java.nio.file.Path;
import mingzhang.model.Sha256;

/**
 * Where things stand in an output folder.
 *
 * @param folder the output folder itself, by its real path
 */
record Layout(Path folder) {
  /** The program's own folder inside the output folder. */
  static final String HIDDEN = ".mingzhang";

  /** The list of all files with their digests. */
  static final String MANIFEST = "manifest-sha256.txt";

  /** The program's own folder. */
  Path hidden() {
    return folder.resolve(HIDDEN);
  }

  /** A file that the running build keeps locked; it stays, as removing a lock file is a race. */
  Path lock() {
    return hidden().resolve("lock");
  }

  /** The folder where changed files wait. */
  Path stage() {
    return hidden().resolve("stage");
  }

  /** The manifest of the site to come: its presence decides that this site will be public. */
  Path journal() {
    return hidden().resolve("journal");
  }

  /** What the builds before have written, for as long as no manifest tells it. */
  Path owned() {
    return hidden().resolve("owned");
  }

  /** The manifest of a finished site. */
  Path manifest() {
    return folder.resolve(MANIFEST);
  }

  /** Where a public file goes. */
  Path target(String path) {
    return folder.resolve(path);
  }

  /** Where the new content of a file waits; by a digest of its path, so that no two can collide. */
  Path staged(String path) {
    return stage().resolve(stagedName(path));
  }

  /** The name under which new content waits. */
  static String stagedName(String path) {
    return Sha256.of(path);
  }
}
