package mingzhang.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import mingzhang.report.Finding;
import mingzhang.report.Place;

/** Tells in plain words why the system refused to write. */
final class Failure {
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
    DiskReason reason = DiskReason.of(e);
    if (reason.isFull(folder)) {
      return Finding.error("disk-full", place).withHint("disk-full");
    }
    if (reason.isDenied()) {
      return Finding.error("output-unwritable", Place.of(file(folder, e)))
          .withHint("output-unwritable");
    }
    if (reason.isBlocked()) {
      return Finding.error("output-not-a-folder", Place.of(file(folder, e)))
          .withHint("output-not-a-folder");
    }
    return Finding.error("output-failed", Place.of(file(folder, e)), reason.text());
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
}
