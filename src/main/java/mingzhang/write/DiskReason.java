package mingzhang.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import mingzhang.report.Message;

/**
 * Why a disk of this machine refused, by the words of the system in English or Chinese.
 *
 * @param text the system's own words, else the kind of the failure
 */
public record DiskReason(IOException failure, String text) {
  private static final long BLOCK = 4096;

  /** The reason of a failure. */
  public static DiskReason of(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return new DiskReason(e, reason == null ? e.getClass().getSimpleName() : reason);
  }

  /** Why it refused, for a sentence; in the system's own words where they are none of the usual. */
  public Message message(Path folder) {
    if (isFull(folder)) {
      return Message.of("disk.full");
    }
    if (isDenied()) {
      return Message.of("disk.denied");
    }
    return isBlocked() ? Message.of("disk.blocked") : Message.of("disk.other", text);
  }

  /** Whether there is no room: said so, or seen at the disk of a folder. */
  public boolean isFull(Path folder) {
    if (mentions("No space left", "not enough space", "quota", "没有空间", "空间不足", "配额")) {
      return true;
    }
    try {
      return Files.isDirectory(folder)
          && Files.getFileStore(folder).getUsableSpace() < BLOCK
          && !Files.getFileStore(folder).isReadOnly();
    } catch (IOException unknown) {
      return false; // then the reason itself is told
    }
  }

  /** Whether it is not allowed. */
  public boolean isDenied() {
    return failure instanceof AccessDeniedException
        || mentions("Read-only", "not permitted", "denied", "只读", "不允许", "权限");
  }

  /** Whether something else is in the way. */
  public boolean isBlocked() {
    return failure instanceof FileAlreadyExistsException || mentions("Not a directory", "不是目录");
  }

  private boolean mentions(String... words) {
    return Stream.of(words).anyMatch(text::contains);
  }
}
