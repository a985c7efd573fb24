package mingzhang.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The browser of the tests: one that is installed, or Debian's. */
public final class Chromium {
  /** Without windows first: the tests take a quarter less time, and what is seen is the same. */
  private static final String[] NAMES = {
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable"
  };

  private Chromium() {}

  /**
   * Where the browser is: at {@code CHROME_PATH}, else on the PATH, else installed now where that
   * needs no password.
   *
   * @throws IllegalStateException with one sentence on what to do when there is none
   */
  public static Path executable() {
    String chosen = System.getenv("CHROME_PATH");
    if (chosen != null) {
      if (!Files.isExecutable(Path.of(chosen))) {
        throw new IllegalStateException("CHROME_PATH names no program: " + chosen);
      }
      return Path.of(chosen);
    }
    return onPath().orElseGet(Chromium::install);
  }

  /** How to start it: quiet, without a screen, and with no name beyond this machine to be found. */
  public static List<String> arguments() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-gpu",
                "--font-render-hinting=none",
                "--no-first-run"));
    if (System.getProperty("user.name").equals("root")) {
      arguments.add("--no-sandbox");
    }
    return List.copyOf(arguments);
  }

  private static Optional<Path> onPath() {
    return Programs.find(NAMES);
  }

  private static Path install() {
    if (Debian.mayInstall()) {
      Debian.install("chromium-headless-shell", "fonts-noto-cjk");
    }
    return onPath()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The browser tests need Chromium: install it (Debian: apt-get install"
                        + " chromium-headless-shell fonts-noto-cjk) or set CHROME_PATH to Chromium"
                        + " or Chrome."));
  }
}
