package mingzhang.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a browser of the Chromium family is installed: on the PATH, or where its installer puts it.
 */
public final class Browsers {
  private static final List<String> NAMES =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "microsoft-edge",
          "microsoft-edge-stable");

  private static final List<String> WINDOWS =
      List.of(
          "Google/Chrome/Application/chrome.exe",
          "Microsoft/Edge/Application/msedge.exe",
          "Chromium/Application/chrome.exe");

  private static final List<String> MAC =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
          "/Applications/Chromium.app/Contents/MacOS/Chromium");

  private Browsers() {}

  /**
   * The first one found.
   *
   * @param environment the variables of the process: {@code PATH}, and on Windows the folders of
   *     programs
   */
  public static Optional<Browser> installed(Map<String, String> environment) {
    return Stream.of(onPath(environment), onWindows(environment), MAC.stream().map(Path::of))
        .flatMap(places -> places)
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst()
        .map(Browser::new);
  }

  private static Stream<Path> onPath(Map<String, String> environment) {
    List<String> folders =
        List.of(environment.getOrDefault("PATH", "").split(java.io.File.pathSeparator));
    return NAMES.stream()
        .flatMap(name -> folders.stream().filter(f -> !f.isEmpty()).map(f -> Path.of(f, name)));
  }

  private static Stream<Path> onWindows(Map<String, String> environment) {
    List<String> roots =
        Stream.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData", "LOCALAPPDATA")
            .map(environment::get)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return WINDOWS.stream().flatMap(file -> roots.stream().map(root -> Path.of(root, file)));
  }
}
