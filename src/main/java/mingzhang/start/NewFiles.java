package mingzhang.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.write.MissingFolders;
import mingzhang.write.NewFile;

/** Writes files that are new: where one of them is there already, none is written. */
final class NewFiles {
  private NewFiles() {}

  /**
   * Writes all of them or none.
   *
   * @param shown how the user calls the folder
   * @param files texts by their path from the folder
   * @return how many were written; 0 after a finding
   */
  static int write(Path folder, String shown, Map<String, String> files, Findings findings) {
    Optional<String> taken =
        files.keySet().stream()
            .filter(f -> Files.exists(folder.resolve(f), LinkOption.NOFOLLOW_LINKS))
            .findFirst();
    if (taken.isPresent()) {
      findings.add(
          Finding.error("start-exists", Place.of(name(shown, taken.get())))
              .withHint("start-exists"));
      return 0;
    }
    Deque<Path> made = new ArrayDeque<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      try {
        Path target = folder.resolve(file.getKey());
        MissingFolders.make(target, made);
        NewFile.write(target, file.getValue().getBytes(StandardCharsets.UTF_8));
        made.push(target);
      } catch (IOException e) {
        findings.add(
            Finding.error("start-unwritable", Place.of(name(shown, file.getKey())))
                .withHint("start-unwritable"));
        remove(made, shown, folder, findings);
        return 0;
      }
    }
    return files.size();
  }

  /** Takes back what was begun, newest first, so that the command can be run again. */
  private static void remove(Deque<Path> made, String shown, Path folder, Findings findings) {
    for (Path path : made) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        Path rest = folder.toAbsolutePath().relativize(path.toAbsolutePath());
        findings.add(
            Finding.error("start-unwritable", Place.of(name(shown, rest.toString())))
                .withHint("start-unwritable"));
      }
    }
  }

  private static String name(String shown, String file) {
    String folder = shown.replace('\\', '/').replaceAll("/+$", "");
    return folder.isEmpty() ? file : folder + "/" + file;
  }
}
