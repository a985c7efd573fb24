package mingzhang.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import mingzhang.report.Finding;
import mingzhang.report.Place;

/** Tells in plain words why the system refused to write. */
final class Failure {
  private static final long BLOCK = 4096;

  private Failure() {}

  /**
   * The finding for a failure under an output folder, shown as its user typed it; its hint says so
   * where files were being renamed.
   */
  static Finding finding(Path folder, IOException e) {
    Finding finding = reasoned(folder, e);
    boolean halfWritten = Files.exists(new Layout(folder).journal());
    return halfWritten ? finding.withHint("half-written") : finding;
  }

  private static Finding reasoned(Path folder, IOException e) {
    Place place = Place.of(shown(folder));
    String reason = reason(e);
    if (isFull(folder, reason)) {
      return Finding.error("disk-full", place).withHint("disk-full");
    }
    if (e instanceof AccessDeniedException
        || mentions(reason, "Read-only", "not permitted", "denied", "只读", "不允许", "权限")) {
      return Finding.error("output-unwritable", Place.of(file(folder, e)))
          .withHint("output-unwritable");
    }
    if (e instanceof FileAlreadyExistsException || mentions(reason, "Not a directory", "不是目录")) {
      return Finding.error("output-not-a-folder", Place.of(file(folder, e)))
          .withHint("output-not-a-folder");
    }
    return Finding.error("output-failed", Place.of(file(folder, e)), reason);
  }

  /** A finding about a file of an output folder, or about the folder, with its whole path. */
  static Finding under(Path folder, Finding finding) {
    String path = finding.place().file();
    Place place = Place.of(shown(folder) + (path.isEmpty() ? "" : "/" + path));
    return new Finding(finding.severity(), finding.id(), place, finding.message(), finding.hint());
  }

  /** A path as messages show it. */
  static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static String file(Path folder, IOException e) {
    String file = e instanceof FileSystemException f ? f.getFile() : null;
    if (file == null || file.isEmpty()) {
      return shown(folder);
    }
    try {
      Path real = folder.toRealPath();
      Path failed = folder.getFileSystem().getPath(file);
      if (failed.startsWith(real)) {
        String rest = shown(real.relativize(failed));
        boolean own = rest.isEmpty() || rest.startsWith(Layout.HIDDEN);
        return own ? shown(folder) : shown(folder) + "/" + rest;
      }
    } catch (IOException noFolder) {
      // The folder is not there: the name as the system gave it will do.
    }
    return file.replace('\\', '/');
  }

  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  private static boolean isFull(Path folder, String reason) {
    if (mentions(reason, "No space left", "not enough space", "quota", "没有空间", "空间不足", "配额")) {
      return true;
    }
    try {
      return Files.isDirectory(folder)
          && Files.getFileStore(folder).getUsableSpace() < BLOCK
          && !Files.getFileStore(folder).isReadOnly();
    } catch (IOException unknown) {
      return false;
    }
  }

  private static boolean mentions(String reason, String... words) {
    return Stream.of(words).anyMatch(reason::contains);
  }
}
