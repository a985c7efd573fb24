package mingzhang.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps two builds out of one output folder.
 *
 * <p>The lock belongs to the process and ends with it, however it ends: there is no stale lock to
 * remove by hand. The file tells the number of the process that holds it.
 */
final class FolderLock implements AutoCloseable {
  /** Far behind the text, so that Windows lets others read the text. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock; empty if another build holds it. */
  static Optional<FolderLock> take(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock != null) {
        FolderLock taken = new FolderLock(channel);
        taken.write(Long.toString(ProcessHandle.current().pid()));
        return Optional.of(taken);
      }
    } catch (OverlappingFileLockException e) {
      // Another build of this same process holds it.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  /** The number of the process that holds the lock, or {@code ?}. */
  static String holder(Path file) {
    try {
      String holder = Files.readString(file, StandardCharsets.UTF_8).strip();
      return holder.isEmpty() ? "?" : holder;
    } catch (IOException e) {
      return "?";
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      write("");
    }
  }

  private void write(String text) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
  }
}
