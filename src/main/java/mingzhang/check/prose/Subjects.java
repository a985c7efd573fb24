package mingzhang.check.prose;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a change, a share or an earlier figure is about where its own clause does not say it. */
final class Subjects {
  private Subjects() {}

  /** The name in its clause; else the names told before it; else those of the heading. */
  static Set<String> of(Said said, Sentence sentence) {
    if (!said.subject().isEmpty()) {
      return said.subject();
    }
    Set<String> before = new LinkedHashSet<>();
    sentence.mentions().stream()
        .filter(m -> m.end() <= said.quantity().start())
        .forEach(m -> before.addAll(m.names()));
    return before.isEmpty() ? sentence.context() : before;
  }

  /** The name nearest before it in the sentence; else those of {@link #of}. */
  static Set<String> nearest(Said said, Sentence sentence) {
    if (!said.subject().isEmpty()) {
      return said.subject();
    }
    Set<String> nearest = Set.of();
    for (Mention mention : sentence.mentions()) {
      if (mention.end() <= said.quantity().start()) {
        nearest = mention.names();
      }
    }
    return nearest.isEmpty() ? sentence.context() : nearest;
  }
}
