package mingzhang.pages.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mingzhang.report.Json;

/**
 * Entries that are loaded together: those of one disclosure, or some of the site's.
 *
 * @param context words that belong to every entry, for example the unit and the year
 * @param folder where the entries' addresses begin, from the root; empty or ending with {@code /}
 * @param entries the entries
 */
public record SearchBlock(String context, String folder, List<SearchEntry> entries) {
  /** The tokens of its words, each on a line. */
  public String wordTokens() {
    Set<String> tokens = new HashSet<>();
    SearchTokens.of(context, tokens);
    for (SearchEntry entry : entries) {
      SearchTokens.of(entry.title(), tokens);
      SearchTokens.of(entry.text(), tokens);
    }
    return tokens.stream().sorted().collect(Collectors.joining("\n"));
  }

  /** The digits of its amounts, without signs, each on a line. */
  public String amountTokens() {
    Set<String> tokens = new TreeSet<>();
    entries.forEach(e -> tokens.add(e.text().replaceFirst("^-", "")));
    return String.join("\n", tokens);
  }

  /** The script that hands the block over under a name. */
  byte[] script(String name) {
    return IndexScript.of(
        name,
        json ->
            json.object(
                () -> {
                  json.field("c", context);
                  json.field("f", folder);
                  json.array("e", () -> entries.forEach(e -> json.array(() -> items(json, e))));
                }));
  }

  private static void items(Json json, SearchEntry entry) {
    json.item(entry.kind());
    json.item(entry.title());
    json.item(entry.href());
    json.item(entry.text());
    if (!entry.after().isEmpty()) {
      json.item(entry.after());
    }
  }
}
