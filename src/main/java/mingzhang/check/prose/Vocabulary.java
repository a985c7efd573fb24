package mingzhang.check.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of all figures and where they stand in a text, the longest first. */
final class Vocabulary {
  private final Map<String, Set<String>> meanings = new LinkedHashMap<>();
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final BitSet firsts = new BitSet();

  Vocabulary(Set<String> names) {
    for (String name : names) {
      add(name, name);
      Synonyms.of(name).forEach(other -> add(other, name));
    }
    byFirst.values().forEach(l -> l.sort(Comparator.comparingInt(String::length).reversed()));
  }

  private void add(String word, String name) {
    Set<String> known = meanings.computeIfAbsent(word, w -> new LinkedHashSet<>());
    if (known.isEmpty()) {
      firsts.set(word.charAt(0));
      byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
    }
    known.add(name);
  }

  /** What a word may mean; empty where it is no name. */
  Set<String> meaning(String word) {
    return meanings.getOrDefault(word, Set.of());
  }

  List<Mention> in(String text) {
    List<Mention> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (firsts.get(text.charAt(at))) {
        String word = at(text, at);
        if (!word.isEmpty()) {
          found.add(new Mention(at, at + word.length(), meanings.getOrDefault(word, Set.of())));
          at += word.length() - 1;
        }
      }
    }
    return found;
  }

  private String at(String text, int at) {
    for (String word : byFirst.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(word, at)) {
        return word;
      }
    }
    return "";
  }
}
