package mingzhang.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A snapshot in a folder; what begins with a dot at its top is not a part of it. */
public final class FolderContents implements Contents {
  private final Path folder;
  private final NavigableSet<String> paths = new TreeSet<>();

  /** Lists the files of a folder but hidden ones at its top; symbolic links are not followed. */
  public FolderContents(Path folder) throws IOException {
    this(folder, ".");
  }

  /**
   * The same, hidden files too: all but what the program itself keeps in a folder that it writes.
   */
  static FolderContents whole(Path folder) throws IOException {
    return new FolderContents(folder, ".mingzhang/");
  }

  private FolderContents(Path folder, String left) throws IOException {
    this.folder = folder;
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(f -> !Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS))
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .filter(path -> !path.startsWith(left))
          .forEach(paths::add);
    }
  }

  @Override
  public NavigableSet<String> paths() {
    return Collections.unmodifiableNavigableSet(paths);
  }

  @Override
  public byte[] bytes(String path) throws IOException {
    return Files.readAllBytes(folder.resolve(path));
  }
}
