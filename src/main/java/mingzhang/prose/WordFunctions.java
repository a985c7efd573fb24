package mingzhang.prose;

import java.util.List;

/** The office's own words in texts: {@code reason} and {@code list}. */
final class WordFunctions {
  private WordFunctions() {}

  static Object reason(Binding binding, List<String> ids, int line) {
    known(binding, ids.get(0), line);
    return binding.disclosure.reasons().getOrDefault(ids.get(0), "").strip();
  }

  static Object hasReason(Binding binding, List<String> ids, int line) {
    known(binding, ids.get(0), line);
    return !binding.disclosure.reasons().getOrDefault(ids.get(0), "").isBlank();
  }

  static Object list(Binding binding, List<String> names, int line) {
    if (!binding.standard.lists().contains(names.get(0))) {
      binding.unknown(
          "list", names.get(0), binding.standard.lists(), binding.place(names.get(0), line));
    }
    return binding.disclosure.lists().getOrDefault(names.get(0), List.of());
  }

  private static void known(Binding binding, String id, int line) {
    if (!binding.standard.reasons().containsKey(id)) {
      binding.unknown("reason", id, binding.standard.reasons().keySet(), binding.place(id, line));
    }
  }
}
