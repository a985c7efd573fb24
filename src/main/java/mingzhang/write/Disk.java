package mingzhang.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.stream.Stream;
import mingzhang.model.Sha256;

/** Every change that is made in an output folder, each announced beforehand. */
final class Disk {
  /** Is told of each change before it is made, and may refuse it. */
  @FunctionalInterface
  interface Watcher {
    /** Called with the file that is going to change. */
    void before(Path file) throws IOException;
  }

  private final Watcher watcher;

  /** A disk whose changes are watched. */
  Disk(Watcher watcher) {
    this.watcher = watcher;
  }

  /** Writes a file. */
  void write(Path file, byte[] bytes) throws IOException {
    watcher.before(file);
    Files.write(file, bytes);
  }

  /** Copies a file and gives the digest of what was copied. */
  String copy(Path from, Path to) throws IOException {
    watcher.before(to);
    MessageDigest digest = Sha256.start();
    try (InputStream in = Files.newInputStream(from);
        OutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
      in.transferTo(out);
    }
    return Sha256.hex(digest.digest());
  }

  /** Writes a file piece by piece and tells its size and digest. */
  Written write(Path file, Written.Body body) throws IOException {
    watcher.before(file);
    MessageDigest digest = Sha256.start();
    try (OutputStream out =
        new BufferedOutputStream(
            new DigestOutputStream(Files.newOutputStream(file), digest), 1 << 16)) {
      body.write(out);
    }
    return new Written(Files.size(file), Sha256.hex(digest.digest()));
  }

  /** Writes a file whole or not at all, and waits until the disk has it. */
  void replace(Path file, Written.Body body) throws IOException {
    Path part = part(file);
    watcher.before(part);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
      body.write(out);
    }
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    move(part, file);
  }

  /** The name under which a file is written before it is whole. */
  static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  /** Renames a file, over another one if there is one. */
  void move(Path from, Path to) throws IOException {
    watcher.before(to);
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Makes a folder and those above it, where absent. */
  void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      watcher.before(folder);
      Files.createDirectories(folder);
    }
  }

  /** Removes a file, if it is there and not a folder. */
  boolean remove(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    watcher.before(file);
    Files.delete(file);
    return true;
  }

  /** Removes a folder, if it is one, with all folders in it; it must hold no file. */
  void removeFolders(Path folder) throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> inside = Files.walk(folder)) {
        for (Path f : inside.sorted(Comparator.reverseOrder()).toList()) {
          if (!Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS)) {
            throw new DirectoryNotEmptyException(folder.toString());
          }
          watcher.before(f);
          Files.delete(f);
        }
      }
    }
  }

  /** Removes a folder and those above it, up to a last one that stays, as far as they are empty. */
  void removeEmpty(Path folder, Path last) throws IOException {
    Path f = folder;
    while (f != null && f.startsWith(last) && !f.equals(last)) {
      if (Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS)) {
        try {
          watcher.before(f);
          Files.delete(f);
        } catch (DirectoryNotEmptyException e) {
          return;
        }
      }
      f = f.getParent();
    }
  }
}
