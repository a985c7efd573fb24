package mingzhang.pages.search;

import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import mingzhang.model.Sha256;

/**
 * The index of a site: blocks of entries in four families, and for each family the tokens that tell
 * which blocks to load.
 *
 * <p>Families: {@code s} what belongs to the site, {@code t} titles of a disclosure, {@code x} its
 * texts and rows, {@code n} its amounts. A file is a script that calls {@code mingzhangSearch(name,
 * data)}, so that it can be loaded from a disk, where nothing may be fetched.
 */
public final class SearchIndex {
  /** Folder of the index, from the root. */
  public static final String FOLDER = "search/";

  private static final int SITE_BLOCK = 100;

  private final Map<String, Postings> families = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** An index without entries. */
  public SearchIndex() {
    for (String family : List.of("s", "t", "x", "n")) {
      families.put(family, new Postings(family, family.equals("n")));
    }
  }

  /** The address of a block, from the root. */
  public static String url(String family, int block) {
    return FOLDER + family + "/b" + block + ".js";
  }

  /** The script of a block. */
  public static byte[] script(String family, int block, SearchBlock entries) {
    return entries.script(family + "/b" + block);
  }

  /** Adds the tokens of a disclosure. */
  public void add(DisclosureTokens tokens) {
    family("t").add(tokens.block(), tokens.titles());
    family("x").add(tokens.block(), tokens.texts());
    family("n").add(tokens.block(), tokens.amounts());
  }

  /** Adds entries of the site, with addresses from the root. */
  public void add(List<SearchEntry> entries) {
    for (int from = 0; from < entries.size(); from += SITE_BLOCK) {
      int number = from / SITE_BLOCK;
      List<SearchEntry> part = entries.subList(from, Math.min(from + SITE_BLOCK, entries.size()));
      SearchBlock block = new SearchBlock("", "", part);
      family("s").add(number, block.wordTokens());
      files.put(url("s", number), script("s", number, block));
    }
  }

  /**
   * Hands over every file but the blocks of disclosures, by address from the root.
   *
   * @return a digest of the files, for their addresses, so that a browser never mixes two builds
   */
  public String write(BiConsumer<String, byte[]> out) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    families.forEach(
        (family, postings) -> {
          int count = postings.write((name, script) -> files.put(FOLDER + name + ".js", script));
          counts.put(family, count);
        });
    files.put(
        FOLDER + "meta.js",
        IndexScript.of("meta", json -> json.object(() -> counts.forEach(json::field))));
    files.forEach(out);
    return digest();
  }

  private Postings family(String family) {
    Postings postings = families.get(family);
    if (postings == null) {
      throw new IllegalArgumentException(family);
    }
    return postings;
  }

  private String digest() {
    MessageDigest digest = Sha256.start();
    files.values().forEach(digest::update);
    return Sha256.hex(digest.digest()).substring(0, 10);
  }
}
