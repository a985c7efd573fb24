package mingzhang.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import mingzhang.report.Finding;
import mingzhang.report.Place;

/** Tells in plain words why a disk of this machine did not take what is published. */
final class DiskTrouble {
  private static final long BLOCK = 4096;

  private DiskTrouble() {}

  /** The failure with its reason, for a folder or file that the user calls so. */
  static IOException explained(String shown, Path where, IOException e) {
    if (e instanceof Refusal) {
      return e;
    }
    Place place = Place.of(shown);
    String reason = reason(e);
    if (mentions(reason, "No space left", "not enough space", "quota", "没有空间", "空间不足", "配额")
        || isFull(where)) {
      return new Refusal(Finding.error("publish-full", place).withHint("publish-full"), e);
    }
    if (e instanceof AccessDeniedException
        || mentions(reason, "Read-only", "not permitted", "denied", "只读", "不允许", "权限")) {
      return new Refusal(Finding.error("publish-denied", place).withHint("publish-denied"), e);
    }
    if (e instanceof FileAlreadyExistsException || mentions(reason, "Not a directory", "不是目录")) {
      return new Refusal(Finding.error("publish-blocked", place).withHint("publish-blocked"), e);
    }
    return new Refusal(
        Finding.error("publish-failed", place, reason).withHint("publish-failed"), e);
  }

  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  private static boolean isFull(Path where) {
    try {
      return Files.isDirectory(where)
          && Files.getFileStore(where).getUsableSpace() < BLOCK
          && !Files.getFileStore(where).isReadOnly();
    } catch (IOException unknown) {
      return false; // then the reason itself is told
    }
  }

  private static boolean mentions(String reason, String... words) {
    return Stream.of(words).anyMatch(reason::contains);
  }
}
