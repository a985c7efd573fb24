package mingzhang.write;

import java.util.ArrayList;
import java.util.List;

/** The folders that a path goes through. */
final class Folders {
  private Folders() {}

  /** For {@code a/b/c.html}: {@code a}, {@code a/b}. */
  static List<String> above(String path) {
    List<String> folders = new ArrayList<>();
    for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
      folders.add(path.substring(0, i));
    }
    return folders;
  }
}
