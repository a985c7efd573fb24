package mingzhang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import mingzhang.cache.Part;
import mingzhang.cache.Share;
import mingzhang.read.Content;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.write.OutputFolder;
import mingzhang.write.Written;

/** The shares that all parts of a build have left, and their files. */
final class MergedShares extends KeyedShares {
  private record Opened(String name, Part part) {}

  private final Map<String, Opened> byDisclosure = new HashMap<>();
  private final OutputFolder out;
  private final Findings findings;
  private boolean complete;

  private MergedShares(OutputFolder out, ShareKeys keys, Place content, Findings findings) {
    super(keys, content, findings);
    this.out = out;
    this.findings = findings;
  }

  /** Opens the parts; whatever is wrong with them is a finding. */
  static MergedShares open(
      SortedMap<String, Path> parts,
      OutputFolder out,
      ShareKeys keys,
      Place content,
      Findings findings) {
    MergedShares merged = new MergedShares(out, keys, content, findings);
    TreeMap<Integer, Opened> byNumber = new TreeMap<>();
    TreeSet<Integer> sizes = new TreeSet<>();
    for (Opened opened : merged.opened(parts)) {
      Part.Head head = opened.part().head();
      sizes.add(head.of());
      Opened other = byNumber.putIfAbsent(head.number(), opened);
      if (other != null) {
        Place place = Place.of(opened.name());
        findings.add(Finding.error("part-twice", place, head.number(), other.name()));
      }
    }
    byNumber.values().forEach(merged::add);
    if (sizes.size() > 1) {
      findings.add(
          Finding.error("part-of-another", Place.of(parts.firstKey()), counts(sizes))
              .withHint("part-of-another"));
    } else if (!sizes.isEmpty()) {
      merged.complete(byNumber, sizes.first(), parts.firstKey());
    }
    return merged;
  }

  private static String counts(Set<Integer> sizes) {
    return String.join(", ", sizes.stream().map(String::valueOf).toList());
  }

  private List<Opened> opened(SortedMap<String, Path> parts) {
    List<Opened> opened = new ArrayList<>();
    parts.forEach((name, folder) -> open(name, folder).ifPresent(opened::add));
    return opened;
  }

  private Optional<Opened> open(String name, Path folder) {
    Place place = Place.of(name);
    try {
      Optional<Part> part = Part.open(folder);
      if (part.isEmpty()) {
        findings.add(Finding.error("part-unfinished", place).withHint("part-unfinished"));
      }
      return part.map(p -> new Opened(name, p));
    } catch (IOException e) {
      findings.add(unreadable(place, e));
      return Optional.empty();
    }
  }

  private void add(Opened opened) {
    opened.part().head().disclosures().forEach(at -> byDisclosure.put(at, opened));
  }

  private void complete(Map<Integer, Opened> byNumber, int of, String first) {
    List<String> missing = new ArrayList<>();
    for (int number = 1; number <= of; number++) {
      if (!byNumber.containsKey(number)) {
        missing.add(new Shard(number, of).toString());
      }
    }
    complete = missing.isEmpty();
    if (!complete) {
      findings.add(
          Finding.error("part-missing", Place.of(first), String.join(", ", missing))
              .withHint("part-missing", missing.get(0)));
    }
  }

  /** Nothing is made here: what no part has is an error. */
  @Override
  public boolean makes(int index) {
    return false;
  }

  @Override
  public Optional<Share> take(Content.Location at, String key) {
    Opened opened = byDisclosure.get(at.key());
    if (opened == null) {
      if (complete) {
        findings.add(stale(at.key(), at.key()));
      }
      return Optional.empty();
    }
    Place place = Place.of(opened.name());
    try {
      Optional<Share> share = opened.part().share(at.key(), key);
      if (share.isEmpty()) {
        findings.add(stale(opened.name(), at.key()));
      }
      share.ifPresent(s -> s.files().forEach((path, file) -> copy(opened, path, file)));
      return share;
    } catch (IOException e) {
      findings.add(unreadable(place, e));
      return Optional.empty();
    }
  }

  private static Finding stale(String place, String disclosure) {
    return Finding.error("part-stale", Place.of(place), disclosure).withHint("part-stale");
  }

  private void copy(Opened opened, String path, Written expected) {
    Path file = opened.part().file(path);
    boolean whole =
        Files.isRegularFile(file) && out.copy(path, file).map(expected::equals).orElse(true);
    if (!whole) {
      findings.add(
          Finding.error("part-damaged", Place.of(opened.name() + "/" + path))
              .withHint("part-damaged"));
    }
  }
}
