package mingzhang.template;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Finding;
import mingzhang.report.Message;
import mingzhang.report.Place;
import mingzhang.report.Severity;
import org.jspecify.annotations.Nullable;

/** Says in the words of theme authors what Pebble says in those of its parser. */
final class EngineWords {
  /**
   * One of its sentences.
   *
   * @param sentence what it says, with the parts to tell as groups
   * @param key what is told instead
   * @param placed whether the part is a word that stands in the template
   */
  private record Saying(Pattern sentence, String key, boolean placed) {
    static Saying of(String sentence, String key) {
      return new Saying(Pattern.compile(sentence), "template-error." + key, true);
    }

    static Saying ofLine(String sentence, String key) {
      return new Saying(Pattern.compile(sentence), "template-error." + key, false);
    }
  }

  private static final List<Saying> SAYINGS =
      List.of(
          Saying.of("Unexpected token of value \"([%}]\\}|-[%}]\\})\" and .*", "incomplete"),
          Saying.of("Unexpected token \"\\w+\" of value \"([%}]\\}|-[%}]\\})\"", "incomplete"),
          Saying.of("Unexpected token of value \"(.+)\" and type .*", "unexpected"),
          Saying.of("Unexpected token \"\\w+\" of value \"(.+)\"", "unexpected"),
          Saying.of("Unexpected character \\[(.)]", "unexpected"),
          Saying.of("Unexpected \"(.+)\"", "unexpected"),
          Saying.ofLine("Unclosed \"(.+)\"", "missing"),
          Saying.ofLine("The argument '(\\w+)' is required\\.", "value-missing"),
          Saying.ofLine("missing (\\w+) parameter in \\w+ filter", "value-missing"),
          Saying.ofLine(".* Only (\\d+) argument\\(s\\) are allowed\\.", "too-many-values"),
          Saying.ofLine("Not an iterable object\\. Value = \\[(.*)]", "no-list"),
          Saying.of("The '(\\w+)' filter expects that the input is either .*", "wrong-value"),
          Saying.of("Arguments of (\\w+) function must be .*", "wrong-value"),
          Saying.ofLine("Could not perform (.+)", "operands"),
          Saying.of("Can not use (parent) function if .*", "no-parent"));

  private EngineWords() {}

  /**
   * A finding for one of its sentences.
   *
   * @param place where a word stands; the line alone for the empty word
   */
  static Optional<Finding> find(@Nullable String sentence, Function<String, Place> place) {
    if (sentence == null) {
      return Optional.empty();
    }
    for (Saying saying : SAYINGS) {
      Matcher said = saying.sentence().matcher(sentence.strip());
      if (said.matches()) {
        String word = said.group(1);
        return Optional.of(finding(saying.key(), word, place.apply(saying.placed() ? word : "")));
      }
    }
    return Optional.empty();
  }

  private static Finding finding(String key, String sign, Place place) {
    Finding finding =
        new Finding(Severity.ERROR, "template-error", place, Message.of(key, sign), null);
    return switch (sign) {
      case "=" -> finding.withHint("template-error.compare");
      case "&", "|" -> finding.withHint("template-error.and");
      default -> finding.withHint(key, sign);
    };
  }
}
