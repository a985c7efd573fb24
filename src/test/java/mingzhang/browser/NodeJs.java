package mingzhang.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * The Node.js that drives the browser: the machine's, or Playwright's own.
 *
 * <p>Playwright's own is a download of 202 MB. Maven adds it by itself where there is no {@code
 * /usr/bin/node}, or on demand with {@code -Pnode-of-playwright}.
 */
final class NodeJs {
  /** The oldest that Playwright's driver runs on. */
  private static final int OLDEST = 20;

  private NodeJs() {}

  /**
   * What Playwright is told about it.
   *
   * @throws IllegalStateException with one sentence on what to do when there is none
   */
  static Map<String, String> environment() {
    if (NodeJs.class.getResource("/driver/linux/node") != null) {
      return Map.of();
    }
    return Programs.find("node")
        .filter(node -> version(node) >= OLDEST)
        .map(node -> Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString()))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The browser tests need Node.js "
                        + OLDEST
                        + " or newer on the PATH, or Playwright's own: mvn -Pnode-of-playwright"));
  }

  /** The first number that {@code node --version} prints, as in {@code v20.1.0}. */
  private static int version(Path node) {
    try {
      Process process = new ProcessBuilder(node.toString(), "--version").start();
      String printed =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return Integer.parseInt(printed.replaceFirst("^v(\\d+).*$", "$1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
