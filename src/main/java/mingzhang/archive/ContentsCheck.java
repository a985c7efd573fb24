package mingzhang.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mingzhang.model.Sha256;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/** Compares the files of a snapshot with its inventory: digests, completeness, links. */
final class ContentsCheck {
  private final Contents contents;
  private final String shown;
  private final Findings findings;
  private final ListCheck lists;
  private final Set<String> objected = new TreeSet<>();
  private final Set<String> known = new TreeSet<>();

  /**
   * Reads the inventory.
   *
   * @param shown what stands before the path of a file in messages
   */
  ContentsCheck(Contents contents, String shown, Findings findings) throws IOException {
    this.contents = contents;
    this.shown = shown;
    this.findings = findings;
    this.lists = new ListCheck(contents);
  }

  /** The inventory, if it is sound. */
  Optional<Inventory> inventory() {
    return lists.whole();
  }

  /** The paths that something was found about. */
  Set<String> objected() {
    return objected;
  }

  /**
   * Tells everything that is damaged, missing, added or renamed, and links that lead nowhere.
   *
   * @param others files that belong to the form and not to the snapshot
   */
  void run(Set<String> others) throws IOException {
    for (String list : List.of(Inventory.CSV, Inventory.JSON, Inventory.SUMS)) {
      if (!lists.has(list)) {
        tell(list, "archive-missing");
      }
    }
    lists.damaged().forEach(list -> tell(list, "archive-damaged"));
    Optional<List<Entry>> entries = lists.entries();
    if (entries.isEmpty()) {
      findings.add(
          Finding.error("archive-no-inventory", place(Inventory.JSON)).withHint("archive-restore"));
      return;
    }
    Map<String, Entry> expected = new TreeMap<>();
    entries.get().forEach(e -> expected.put(e.path(), e));
    known.addAll(expected.keySet());
    Set<String> added = new TreeSet<>(contents.paths());
    added.removeAll(expected.keySet());
    added.removeAll(List.of(Inventory.CSV, Inventory.JSON, Inventory.SUMS));
    added.removeAll(others);
    Set<String> missing = new TreeSet<>();
    for (Entry entry : expected.values()) {
      if (!contents.paths().contains(entry.path())) {
        missing.add(entry.path());
      } else {
        compare(entry, contents.bytes(entry.path()));
      }
    }
    renamed(added, missing, expected);
    missing.forEach(path -> tell(path, "archive-missing"));
    added.forEach(path -> tell(path, "archive-added"));
  }

  private void compare(Entry entry, byte[] bytes) {
    if (!Digests.of(bytes).equals(entry.digests())) {
      tell(entry.path(), "archive-damaged");
    } else if (entry.kind().equals("page")) {
      String html = new String(bytes, StandardCharsets.UTF_8);
      for (String target : LinkCheck.targets(entry.path(), html)) {
        if (!contents.paths().contains(target) && !known.contains(target)) {
          findings.add(Finding.error("archive-dead-link", place(entry.path()), target));
        }
      }
    }
  }

  private void renamed(Set<String> added, Set<String> missing, Map<String, Entry> expected)
      throws IOException {
    Map<String, String> byDigest = new TreeMap<>();
    for (String path : added) {
      byDigest.put(Sha256.of(contents.bytes(path)), path);
    }
    for (String path : List.copyOf(missing)) {
      Entry entry = expected.get(path);
      String now = entry == null ? null : byDigest.remove(entry.digests().sha256());
      if (now != null) {
        missing.remove(path);
        added.remove(now);
        objected.add(path);
        objected.add(now);
        findings.add(
            Finding.error("archive-renamed", place(path), now).withHint("archive-renamed"));
      }
    }
  }

  private void tell(String path, String id) {
    objected.add(path);
    Finding finding = Finding.error(id, place(path));
    findings.add(id.equals("archive-added") ? finding : finding.withHint("archive-restore"));
  }

  private Place place(String path) {
    return Place.of(shown + path);
  }
}
