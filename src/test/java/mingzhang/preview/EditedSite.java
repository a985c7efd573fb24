package mingzhang.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import mingzhang.BuildOptions;
import mingzhang.LiveSite;
import mingzhang.broken.Sites;
import mingzhang.report.Messages;

/** The minimal site with a theme of its own, in a folder that a test edits, and its preview. */
record EditedSite(Path folder, Preview preview) implements AutoCloseable {
  private static final Path MINIMAL = Path.of("src/test/resources/sites/minimal");
  static final String OFFICE = "content/budgets/2025/office/";

  static EditedSite start(Path folder) throws IOException {
    Sites.copy(MINIMAL, folder);
    write(folder.resolve("themes/own/theme.yaml"), "title: 自己的主题\nextends: civic\n");
    Path site = folder.resolve("content/site.yaml");
    Files.writeString(site, Files.readString(site) + "theme: own\n");
    Path content = folder.resolve("content");
    LiveSite live =
        new LiveSite(
            new BuildOptions(
                content,
                "content",
                folder.resolve("site"),
                folder.resolve("themes"),
                Optional.empty(),
                true));
    PreviewText text = new PreviewText(Messages.in("en"), name -> text(folder.resolve(name)));
    return new EditedSite(folder, Preview.start(live, text, 0));
  }

  String url(String page) {
    return preview.url() + page;
  }

  /** Replaces words of a file as editors do that write a new file and rename it. */
  void edit(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    if (!text.contains(from)) {
      throw new AssertionError(from + " is not in " + file + ":\n" + text);
    }
    Path beside = path.resolveSibling(".new");
    Files.writeString(beside, text.replace(from, to));
    Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
  }

  void write(String file, String text) throws IOException {
    write(folder.resolve(file), text);
  }

  private static void write(Path path, String text) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static Optional<String> text(Path file) {
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    preview.close();
  }
}
