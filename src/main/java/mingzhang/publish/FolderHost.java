package mingzhang.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import mingzhang.write.NewFile;

/** A folder that this machine can write to. */
final class FolderHost implements Host {
  private final String shown;
  private final Path root;

  private FolderHost(Path root, String shown) {
    this.root = root;
    this.shown = shown;
  }

  /**
   * Opens the folder.
   *
   * @param folder made if absent, unless it is only looked at
   * @param shown how the user calls it
   */
  static FolderHost open(Path folder, String shown, boolean look) throws IOException {
    try {
      if (look && !Files.exists(folder)) {
        return new FolderHost(folder, shown);
      }
      Files.createDirectories(folder);
      return new FolderHost(folder.toRealPath(), shown);
    } catch (IOException e) {
      throw DiskTrouble.explained(shown, folder, e);
    }
  }

  @Override
  public Kind kind(String path) {
    Path file = root.resolve(path);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Kind.ABSENT;
    }
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Kind.FILE;
    }
    return Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) ? Kind.FOLDER : Kind.OTHER;
  }

  @Override
  public long size(String path) throws IOException {
    return Files.size(root.resolve(path));
  }

  @Override
  public InputStream read(String path) throws IOException {
    return Files.newInputStream(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public void write(String path, InputStream content) throws IOException {
    Files.copy(content, root.resolve(path), StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public boolean create(String path, byte[] content) throws IOException {
    try {
      NewFile.write(root.resolve(path), content);
      return true;
    } catch (FileAlreadyExistsException | NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void replace(String from, String to) throws IOException {
    Files.move(
        root.resolve(from),
        root.resolve(to),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void remove(String path) throws IOException {
    Files.deleteIfExists(root.resolve(path));
  }

  @Override
  public void makeFolder(String path) throws IOException {
    Files.createDirectories(root.resolve(path));
  }

  @Override
  public boolean removeFolder(String path) throws IOException {
    try {
      return Files.deleteIfExists(root.resolve(path));
    } catch (DirectoryNotEmptyException e) {
      return false;
    }
  }

  @Override
  public List<String> names(String folder) throws IOException {
    Path at = root.resolve(folder);
    if (!Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(at)) {
      return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
    }
  }

  @Override
  public String shown(String path) {
    return shown + "/" + path;
  }

  @Override
  public IOException explained(IOException e) {
    return DiskTrouble.explained(shown, root, e);
  }

  @Override
  public void close() {
    // Nothing is held open between two calls.
  }
}
