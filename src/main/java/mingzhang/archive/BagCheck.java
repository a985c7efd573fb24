package mingzhang.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/** Checks what a bag has beside its payload (RFC 8493): declaration, manifests, tag manifests. */
final class BagCheck {
  private static final Pattern LINE = Pattern.compile("([0-9a-f]+) [ *](.+)");

  private final Contents bag;
  private final String shown;
  private final Findings findings;

  /** With what stands before the path of a file in messages. */
  BagCheck(Contents bag, String shown, Findings findings) {
    this.bag = bag;
    this.shown = shown;
    this.findings = findings;
  }

  /**
   * Tells which tag files are damaged, missing or added.
   *
   * @param objected paths in the bag that something was found about already
   */
  void run(Set<String> objected) throws IOException {
    Set<String> wanted = new TreeSet<>(Set.of("bagit.txt", "bag-info.txt"));
    Bag.ALGORITHMS.keySet().forEach(a -> wanted.add("manifest-" + a + ".txt"));
    Set<String> tagged = new TreeSet<>(wanted);
    Bag.ALGORITHMS.keySet().forEach(a -> wanted.add("tagmanifest-" + a + ".txt"));
    Set<String> damaged = new TreeSet<>(tags(tagged));
    for (Map.Entry<String, String> a : Bag.ALGORITHMS.entrySet()) {
      Set<String> payload = new TreeSet<>(bag.paths().tailSet("data/"));
      payload.removeIf(path -> !path.startsWith("data/"));
      String manifest = "manifest-" + a.getKey() + ".txt";
      if (!agrees(manifest, a.getValue(), payload, objected)) {
        damaged.add(manifest);
      }
    }
    if (bag.paths().contains("bagit.txt")
        && !Arrays.equals(
            bag.bytes("bagit.txt"), Bag.DECLARATION.getBytes(StandardCharsets.UTF_8))) {
      damaged.add("bagit.txt");
    }
    for (String file : wanted) {
      if (!bag.paths().contains(file)) {
        tell("archive-missing", file);
      } else if (damaged.contains(file)) {
        tell("archive-damaged", file);
      }
    }
    for (String path : bag.paths()) {
      if (!path.startsWith("data/") && !wanted.contains(path)) {
        tell("archive-added", path);
      }
    }
  }

  /** A tag file that both tag manifests call wrong is damaged, else that tag manifest is. */
  private Set<String> tags(Set<String> tagged) throws IOException {
    Map<String, Set<String>> wrong = new LinkedHashMap<>();
    for (Map.Entry<String, String> a : Bag.ALGORITHMS.entrySet()) {
      String manifest = "tagmanifest-" + a.getKey() + ".txt";
      if (bag.paths().contains(manifest)) {
        Map<String, String> lines = lines(manifest);
        Set<String> differing = new TreeSet<>();
        for (String file : tagged) {
          if (bag.paths().contains(file)
              && !Digests.hex(a.getValue(), bag.bytes(file)).equals(lines.get(file))) {
            differing.add(file);
          }
        }
        if (!tagged.containsAll(lines.keySet())) {
          differing.add(manifest);
        }
        wrong.put(manifest, differing);
      }
    }
    Set<String> damaged = new TreeSet<>();
    for (String file : tagged) {
      long count = wrong.values().stream().filter(w -> w.contains(file)).count();
      if (count > 0 && count == wrong.size()) {
        damaged.add(file);
      } else {
        wrong.forEach(
            (manifest, files) -> {
              if (files.contains(file) || files.contains(manifest)) {
                damaged.add(manifest);
              }
            });
      }
    }
    return damaged;
  }

  private boolean agrees(
      String manifest, String algorithm, Set<String> payload, Set<String> objected)
      throws IOException {
    if (!bag.paths().contains(manifest)) {
      return true;
    }
    Map<String, String> lines = lines(manifest);
    for (String path : payload) {
      if (!objected.contains(path)
          && !Digests.hex(algorithm, bag.bytes(path)).equals(lines.get(path))) {
        return false;
      }
    }
    lines.keySet().removeAll(objected);
    return payload.containsAll(lines.keySet());
  }

  /** Digests by path; a line that is not of the form has no digest. */
  private Map<String, String> lines(String manifest) throws IOException {
    Map<String, String> lines = new TreeMap<>();
    String text = new String(bag.bytes(manifest), StandardCharsets.UTF_8);
    for (String line : text.split("\n", -1)) {
      Matcher parts = LINE.matcher(line);
      if (parts.matches()) {
        String path = parts.group(2);
        lines.put(
            path.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%"), parts.group(1));
      } else if (!line.isEmpty()) {
        lines.put(line, "");
      }
    }
    return lines;
  }

  private void tell(String id, String path) {
    Finding finding = Finding.error(id, Place.of(shown + path));
    findings.add(id.equals("archive-added") ? finding : finding.withHint("archive-restore"));
  }
}
