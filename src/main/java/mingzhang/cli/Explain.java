package mingzhang.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mingzhang.check.Explanations;
import mingzhang.report.Message;
import mingzhang.report.Nearest;

/** {@code check --explain ID}: what a finding says, why it exists and where it comes from. */
final class Explain {
  private final Console console;

  Explain(Console console) {
    this.console = console;
  }

  int explain(String id) {
    if (!knows(id)) {
      return 2;
    }
    String sentence = console.messages().text(new Message(id, List.of()));
    console.out().println(id + ": " + sentence.replaceAll("\\{\\d}", "…"));
    Optional.ofNullable(Explanations.all().get(id)).ifPresent(console.out()::println);
    return 0;
  }

  /** Whether there is such a finding; says so if not. */
  boolean knows(String id) {
    Set<String> ids = new TreeSet<>(console.messages().keys());
    ids.removeIf(key -> key.contains("."));
    if (ids.contains(id)) {
      return true;
    }
    console.say("no-finding", id);
    Nearest.to(id, ids).ifPresent(n -> console.say("hint.did-you-mean", n));
    return false;
  }
}
