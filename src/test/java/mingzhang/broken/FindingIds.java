package mingzhang.broken;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.report.Messages;

/** The ids of all findings: sentences without a dot in their key that the code names. */
final class FindingIds {
  /** Sentences that are not told as findings. */
  private static final Set<String> OTHERS =
      Set.of(
          "verified",
          "built",
          "not-built",
          "not-remembered",
          "no-content",
          "no-published",
          "started",
          "rolled-over",
          "no-finding",
          "usage",
          "hint",
          "date",
          "progress",
          "stage",
          "published",
          "published-nothing",
          "would-publish",
          "not-published-anything",
          "release-recorded",
          "ask-password",
          "archived",
          "not-archived",
          "archive-sound",
          "archive-unsound",
          "archive-signed",
          "ask-passphrase",
          "signature-sound",
          "signature-unsound",
          "registered");

  private FindingIds() {}

  static Set<String> inCode() throws IOException {
    String code = code();
    Set<String> ids = new TreeSet<>(Messages.in("en").keys());
    ids.removeIf(key -> key.contains(".") || OTHERS.contains(key));
    ids.removeIf(id -> !Pattern.compile("\"" + id + "\"").matcher(code).find());
    return ids;
  }

  private static String code() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .map(FindingIds::text)
          .collect(Collectors.joining());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
