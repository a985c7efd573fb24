package mingzhang.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mingzhang.intake.sheet.Workbook;
import mingzhang.model.Sha256;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.write.MissingFolders;

/**
 * The files that an import makes: all of them are put beside first and then renamed, so that a full
 * disk leaves the former ones.
 */
final class NewFiles {
  /** Hashes of the kept spreadsheets, as {@code sha256sum -c} reads them; no page lists it. */
  private static final String HASHES = "files/.sha256";

  private final Path folder;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, byte[]> kept = new TreeMap<>();

  NewFiles(Path folder) {
    this.folder = folder;
  }

  int size() {
    return texts.size();
  }

  /** A text file below the folder of the disclosure. */
  void text(String path, String text) {
    texts.put(path, text);
  }

  /** A spreadsheet to keep. */
  void keep(Workbook workbook) {
    String name = workbook.file().replaceFirst(".*[/\\\\]", "");
    String path = "files/" + name;
    for (int n = 2; kept.containsKey(path) && !isKept(path, workbook); n++) {
      path = "files/" + name.replaceFirst("(?=\\.[^.]*$)|$", "-" + n);
    }
    kept.put(path, workbook.bytes());
  }

  /** Spreadsheets that an import before has kept under other names and that are still there. */
  private List<String> keptBefore() throws IOException {
    Path hashes = folder.resolve(HASHES);
    if (kept.isEmpty() || !Files.exists(hashes)) {
      return List.of();
    }
    return lines(hashes).keySet().stream()
        .map(name -> "files/" + name)
        .filter(path -> !kept.containsKey(path) && Files.exists(folder.resolve(path)))
        .toList();
  }

  private boolean isKept(String path, Workbook workbook) {
    return Arrays.equals(kept.get(path), workbook.bytes());
  }

  /** Paths of files that differ from what is there; known after {@link #write} too. */
  List<String> changed() {
    return List.copyOf(changed);
  }

  /** Paths of files that say what is there already. */
  List<String> unchanged() {
    return List.copyOf(unchanged);
  }

  private final List<String> changed = new ArrayList<>();
  private final List<String> unchanged = new ArrayList<>();

  /** Writes all of them, or none; whether it did. */
  boolean write(Findings findings, String shown) {
    Map<Path, Path> parts = new LinkedHashMap<>();
    Deque<Path> made = new ArrayDeque<>();
    Findings replaced = new Findings();
    try {
      for (String path : keptBefore()) {
        findings.add(
            Finding.hint("spreadsheet-kept", Place.of(shown + "/" + path))
                .withHint("spreadsheet-kept"));
      }
      for (Map.Entry<String, byte[]> file : bytes(new Replaced(replaced, shown)).entrySet()) {
        Path target = folder.resolve(file.getKey());
        if (Files.exists(target)
            && java.util.Arrays.equals(Files.readAllBytes(target), file.getValue())) {
          unchanged.add(file.getKey());
          continue;
        }
        MissingFolders.make(target, made);
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        parts.put(part, target);
        Files.write(part, file.getValue());
        changed.add(file.getKey());
      }
      for (Map.Entry<Path, Path> part : parts.entrySet()) {
        Files.move(
            part.getKey(),
            part.getValue(),
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      changed.clear();
      unchanged.clear();
      remove(parts, made);
      findings.add(
          Finding.error("import-unwritable", Place.of(shown)).withHint("import-unwritable"));
      return false;
    }
    replaced.sorted().forEach(findings::add);
    return true;
  }

  /** What is left over is told by the finding: this folder cannot be written. */
  private static void remove(Map<Path, Path> parts, Deque<Path> made) {
    parts.keySet().forEach(part -> part.toFile().delete());
    made.forEach(folder -> folder.toFile().delete()); // only where nothing is in it
  }

  private Map<String, byte[]> bytes(Replaced replaced) throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>();
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path old = folder.resolve(text.getKey());
      String next = text.getValue();
      if (Files.exists(old)) {
        String former = Files.readString(old);
        next = YamlUpdate.of(former, next);
        replaced.tell(text.getKey(), former, next);
      }
      all.put(text.getKey(), next.getBytes(StandardCharsets.UTF_8));
    }
    if (!kept.isEmpty()) {
      all.putAll(kept);
      all.put(HASHES, hashes().getBytes(StandardCharsets.UTF_8));
    }
    return all;
  }

  private String hashes() throws IOException {
    Path old = folder.resolve(HASHES);
    Map<String, String> lines = Files.exists(old) ? lines(old) : new TreeMap<>();
    kept.forEach((path, bytes) -> lines.put(path.substring("files/".length()), Sha256.of(bytes)));
    StringBuilder text = new StringBuilder();
    lines.forEach((name, hash) -> text.append(hash).append("  ").append(name).append('\n'));
    return text.toString();
  }

  /** Hashes by name. */
  private static Map<String, String> lines(Path hashes) throws IOException {
    Map<String, String> lines = new TreeMap<>();
    Files.readAllLines(hashes).stream()
        .filter(l -> l.length() > 66)
        .forEach(l -> lines.put(l.substring(66), l.substring(0, 64)));
    return lines;
  }
}
