package mingzhang.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** RFC 8493 as it reads, written apart from the program that makes bags. */
final class BagRules {
  private BagRules() {}

  /** The rules that a bag breaks; its files by path from the bag's base folder. */
  static List<String> broken(Map<String, byte[]> bag) {
    List<String> broken = new ArrayList<>();
    // 2.1.1: exactly these two lines, in this order, in UTF-8 without a byte order mark.
    if (!text(bag, "bagit.txt")
        .matches("BagIt-Version: 1\\.0\\r?\\nTag-File-Character-Encoding: UTF-8(\\r?\\n)?")) {
      broken.add("bagit.txt");
    }
    Map<String, String> algorithms =
        new TreeMap<>(Map.of("sha256", "SHA-256", "sha512", "SHA-512"));
    algorithms.forEach(
        (word, algorithm) -> {
          manifest(bag, word, algorithm, broken);
          tagManifest(bag, word, algorithm, broken);
        });
    // 2.2.2: Payload-Oxum is octets.streams of the payload; no reserved field that may not repeat
    // does.
    long octets = 0;
    long streams = 0;
    for (Map.Entry<String, byte[]> file : bag.entrySet()) {
      if (file.getKey().startsWith("data/")) {
        octets += file.getValue().length;
        streams++;
      }
    }
    Map<String, Integer> fields = new HashMap<>();
    for (String line : text(bag, "bag-info.txt").split("\n")) {
      if (!line.matches("[^:\\s][^:]*: \\S.*") && !line.matches("\\s+\\S.*")) {
        broken.add("bag-info.txt: " + line);
      }
      fields.merge(line.replaceFirst(":.*", ""), 1, Integer::sum);
    }
    if (!text(bag, "bag-info.txt").contains("Payload-Oxum: " + octets + "." + streams + "\n")) {
      broken.add("Payload-Oxum");
    }
    for (String once :
        List.of("Payload-Oxum", "Bagging-Date", "Bag-Size", "Bag-Group-Identifier")) {
      if (fields.getOrDefault(once, 0) > 1) {
        broken.add("twice: " + once);
      }
    }
    // 2.1.2: everything in the payload folder, nothing else beside tag files; no path leaves the
    // bag.
    Set<String> tags =
        Set.of(
            "bagit.txt",
            "bag-info.txt",
            "manifest-sha256.txt",
            "manifest-sha512.txt",
            "tagmanifest-sha256.txt",
            "tagmanifest-sha512.txt");
    for (String path : bag.keySet()) {
      if (!path.startsWith("data/") && !tags.contains(path)) {
        broken.add("stray: " + path);
      }
      if (path.contains("..") || path.startsWith("/") || path.startsWith("~")) {
        broken.add("unsafe: " + path);
      }
    }
    return broken;
  }

  /** 2.1.3 and 3: every payload file in every payload manifest, with its digest. */
  private static void manifest(
      Map<String, byte[]> bag, String word, String algorithm, List<String> broken) {
    Map<String, String> lines = lines(bag, "manifest-" + word + ".txt", broken);
    for (Map.Entry<String, byte[]> file : bag.entrySet()) {
      if (file.getKey().startsWith("data/")) {
        String told = lines.remove(file.getKey());
        if (told == null) {
          broken.add("not in manifest-" + word + ": " + file.getKey());
        } else if (!told.equals(digest(algorithm, file.getValue()))) {
          broken.add(word + " " + file.getKey());
        }
      }
    }
    lines.keySet().forEach(path -> broken.add("not in the bag: " + path));
  }

  /** 2.2.1: tag manifests list tag files and no tag manifest; here all of them are listed. */
  private static void tagManifest(
      Map<String, byte[]> bag, String word, String algorithm, List<String> broken) {
    Map<String, String> lines = lines(bag, "tagmanifest-" + word + ".txt", broken);
    for (Map.Entry<String, byte[]> file : bag.entrySet()) {
      if (!file.getKey().startsWith("data/") && !file.getKey().startsWith("tagmanifest-")) {
        if (!digest(algorithm, file.getValue()).equals(lines.remove(file.getKey()))) {
          broken.add("tag " + word + " " + file.getKey());
        }
      }
    }
    lines.keySet().forEach(path -> broken.add("tag not in the bag: " + path));
  }

  private static Map<String, String> lines(
      Map<String, byte[]> bag, String manifest, List<String> broken) {
    Map<String, String> lines = new TreeMap<>();
    for (String line : text(bag, manifest).split("\n")) {
      if (!line.matches("[0-9a-fA-F]+ +[^ ].*")) {
        broken.add(manifest + ": " + line);
      } else if (lines.put(line.replaceFirst("\\S+ +", ""), line.replaceFirst(" .*", "")) != null) {
        broken.add("listed twice: " + line);
      }
    }
    return lines;
  }

  private static String text(Map<String, byte[]> bag, String path) {
    return new String(bag.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
  }

  private static String digest(String algorithm, byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
