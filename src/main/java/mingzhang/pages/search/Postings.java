package mingzhang.pages.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import mingzhang.report.Json;

/**
 * Tells for each token which blocks of a family hold it, in files of some 32 KB by how the token
 * begins.
 */
final class Postings {
  private static final int FILE = 32_000;

  private final String family;
  private final boolean amounts;
  private final Map<String, Runs> blocks = new TreeMap<>();

  /**
   * Postings of a family.
   *
   * @param amounts whether tokens are amounts, found by their first two digits; else words, found
   *     by their first character
   */
  Postings(String family, boolean amounts) {
    this.family = family;
    this.amounts = amounts;
  }

  void add(int block, String tokens) {
    if (!tokens.isEmpty()) {
      for (String token : tokens.split("\n")) {
        blocks.computeIfAbsent(token, t -> new Runs()).add(block);
      }
    }
  }

  /** Hands each file over; returns how many there are, a power of two. */
  int write(BiConsumer<String, byte[]> out) {
    long size = 0;
    for (Map.Entry<String, Runs> entry : blocks.entrySet()) {
      size += 10 + entry.getKey().length() + 4L * entry.getValue().size();
    }
    int files = Integer.highestOneBit((int) Math.min(1 << 12, Math.max(1, 2 * size / FILE)));
    List<List<String>> tokens = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      tokens.add(new ArrayList<>());
    }
    blocks.keySet().forEach(token -> tokens.get(file(token, files)).add(token));
    for (int i = 0; i < files; i++) {
      String name = family + "/i" + i;
      List<String> held = tokens.get(i);
      out.accept(
          name, IndexScript.of(name, json -> json.object(() -> held.forEach(t -> runs(json, t)))));
    }
    return files;
  }

  private int file(String token, int files) {
    int key =
        amounts
            ? token.charAt(0) * 31 + (token.length() > 1 ? token.charAt(1) : 0)
            : token.codePointAt(0);
    return key % files;
  }

  /** First block and length of each run of neighbours. */
  private void runs(Json json, String token) {
    Runs found = blocks.getOrDefault(token, new Runs());
    json.array(
        token,
        () -> {
          for (int number : found.all()) {
            json.item(number);
          }
        });
  }
}
