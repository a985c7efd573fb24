package mingzhang.broken;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Finished sites and targets in the state that a case about publishing needs. */
final class PublishInputs {
  private PublishInputs() {}

  /** Builds the site of a case whose command publishes it, and changes what the case is about. */
  static void make(String name, Path site) throws IOException {
    if (!name.startsWith("publish-") || name.equals("publish-incomplete")) {
      return;
    }
    ConsoleText.of(site, "build", Locale.ENGLISH);
    switch (name) {
      case "publish-edited" -> add(site.resolve("site/index.html"), "<p>by hand</p>\n");
      case "publish-outdated" ->
          add(site.resolve("content/budgets/2025/office/overview.md"), "\n此后补充的说明。\n");
      case "publish-blocked" -> write(site.resolve("public/index.html"), "<p>of others</p>\n");
      case "publish-blocked.zip" -> write(site.resolve("budget.zip"), "of others");
      case "publish-locked" ->
          write(site.resolve("public/.mingzhang/publish-lock"), "4711 other 李四\n");
      case "publish-unrecorded" -> write(site.resolve("releases"), "not a folder");
      default -> {
        // the finished site is enough
      }
    }
  }

  private static void add(Path file, String text) throws IOException {
    Files.writeString(file, Files.readString(file) + text);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
