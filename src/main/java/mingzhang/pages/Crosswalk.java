package mingzhang.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import mingzhang.model.CodeChange;
import mingzhang.model.Words;

/** Account codes that are joined, split or moved from one year to the next, in words. */
final class Crosswalk {
  private final List<CodeChange> changes;
  private final Words words;
  private final UnaryOperator<String> names;

  /**
   * Changes of a site.
   *
   * @param names name of an account by its code
   */
  Crosswalk(List<CodeChange> changes, Words words, UnaryOperator<String> names) {
    this.changes = changes;
    this.words = words;
    this.names = names;
  }

  /** The change from which a code of a year comes. */
  Optional<CodeChange> into(String code, int year) {
    return changes.stream()
        .filter(c -> c.year() == year && c.to().contains(code) && !only(c.from(), code))
        .findFirst();
  }

  /** The change into which a code of the year before goes. */
  Optional<CodeChange> outOf(String code, int year) {
    return changes.stream()
        .filter(c -> c.year() == year && c.from().contains(code) && !only(c.to(), code))
        .findFirst();
  }

  private static boolean only(List<String> codes, String code) {
    return codes.size() == 1 && codes.contains(code);
  }

  /** What a reader of the line of a code has to know; empty where its code has not changed. */
  String note(String code, int year) {
    return into(code, year)
        .map(c -> words.say("crosswalk.into", String.valueOf(year - 1), named(c.from())) + why(c))
        .or(
            () ->
                outOf(code, year)
                    .map(
                        c ->
                            words.say("crosswalk.out", String.valueOf(year), named(c.to()))
                                + why(c)))
        .orElse("");
  }

  /** Every change of a code, one sentence each. */
  List<String> of(String code) {
    return changes.stream()
        .filter(c -> c.from().contains(code) || c.to().contains(code))
        .map(
            c ->
                words.say(
                        "crosswalk.change",
                        String.valueOf(c.year()),
                        named(c.from()),
                        named(c.to()))
                    + why(c))
        .toList();
  }

  private String why(CodeChange change) {
    return change.note().isEmpty() ? "" : words.say("crosswalk.note", change.note());
  }

  private String named(List<String> codes) {
    return codes.stream()
        .map(c -> names.apply(c).isEmpty() ? c : c + " " + names.apply(c))
        .collect(Collectors.joining(words.say("list.separator")));
  }
}
