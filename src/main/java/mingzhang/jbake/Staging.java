package mingzhang.jbake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mingzhang.model.Document;
import mingzhang.model.FolderTree;
import mingzhang.model.General;
import mingzhang.model.GeneralPage;

/** A folder as JBake expects it, with just the files that were read and found good. */
final class Staging implements AutoCloseable {
  private final Path root;

  Staging(General general, Path beside) throws IOException {
    root = Files.createDirectory(beside.resolve(".jbake").toAbsolutePath());
    for (GeneralPage page : general.pages()) {
      String base = page.url().substring(0, page.url().length() - "html".length());
      Files.writeString(file("content", base + ProseEngine.ENDING), text(page));
    }
    for (Document file : general.files()) {
      Files.copy(file.path(), file("assets", file.name()));
    }
  }

  Path root() {
    return root;
  }

  private Path file(String folder, String name) throws IOException {
    Path file = root.resolve(folder).resolve(name);
    Files.createDirectories(file.getParent());
    return file;
  }

  private static String text(GeneralPage page) {
    return String.join(
        "\n",
        "title=" + page.title(),
        "date=" + page.date(),
        "type=" + page.type(),
        "status=published",
        "tags=" + String.join(",", page.tags()),
        HeaderLines.SEPARATOR,
        page.markdown());
  }

  @Override
  public void close() throws IOException {
    FolderTree.remove(root);
  }
}
