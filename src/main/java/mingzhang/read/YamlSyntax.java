package mingzhang.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mingzhang.report.Finding;
import mingzhang.report.Message;
import mingzhang.report.Place;
import mingzhang.report.Severity;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says in plain words, and at the line that is to blame, what the YAML parser could not understand.
 */
final class YamlSyntax {
  private static final Pattern FOUND =
      Pattern.compile("(?:found|got)(?: character)? :?'?([^'\\n]*)'?");
  private static final Pattern INDENTED_BY_TAB = Pattern.compile("[ \\t]*\\t\\s*\\S.*");
  private static final Pattern KEY = Pattern.compile(" *(?:- +)*[^\\s\"'\\[{#][^\"']*?: .*");

  private final SourceFile source;
  private final Optional<Place> openBracket;
  private final YamlSlips slips;

  YamlSyntax(SourceFile source, Optional<Place> openBracket) {
    this.source = source;
    this.openBracket = openBracket;
    this.slips = new YamlSlips(source);
  }

  /** The finding for a key that is itself a list or a mapping. */
  static Finding key(Place place) {
    return Finding.error("key-not-text", place).withHint("key-not-text");
  }

  /** The finding for a file whose outermost level is no mapping. */
  Finding notMapping(Place at) {
    return slips.colon(at.line()).orElseGet(() -> plain("file-not-mapping", at));
  }

  /** What stopped the parser: one finding, or one for each line where the same thing is wrong. */
  List<Finding> findings(MarkedYamlEngineException stop) {
    String problem = String.valueOf(stop.getProblem());
    String context = String.valueOf(stop.getContext());
    Place at = place(stop.getProblemMark(), Place.of(source.name()));
    Place from = place(stop.getContextMark(), at);
    if (INDENTED_BY_TAB.matcher(source.line(at.line())).matches()) {
      return tabs(at.line());
    }
    return List.of(finding(problem, context, at, from));
  }

  private Finding finding(String problem, String context, Place at, Place from) {
    if (problem.contains("cannot start any token") && source.characterAt(at) == '\t') {
      return new Finding(
          Severity.ERROR,
          "tab-indentation",
          at,
          Message.of("tab-indentation.inside"),
          Message.of("hint.tab-indentation.inside"));
    }
    if (problem.contains("cannot start any token")) {
      return withSign("reserved-sign", at);
    }
    if (problem.contains("mapping keys are not allowed")) {
      return withSign("stray-sign", at);
    }
    if (problem.contains("<document start>") && "]}".indexOf(source.characterAt(at)) < 0) {
      return plain("second-document", at);
    }
    if (problem.contains("mapping values are not allowed")) {
      return secondColon(at);
    }
    if (problem.contains("could not find expected ':'")) {
      return noColon(from);
    }
    if (context.contains("quoted scalar")) {
      return problem.contains("escape")
          ? plain("unknown-escape", at)
          : plain("unclosed-quote", from);
    }
    if (context.contains("block scalar")) {
      return plain("block-text", from);
    }
    if (context.contains("anchor") || context.contains("alias")) {
      return withSign("reserved-sign", from);
    }
    if (context.contains("tag")) {
      return plain("tag", from);
    }
    if (problem.contains("sequence entries are not allowed")) {
      return plain("list-after-key", at);
    }
    Optional<Finding> quote = slips.quote(at);
    if (quote.isPresent()) {
      return quote.get();
    }
    if (context.contains("flow sequence") || context.contains("flow mapping")) {
      return bracket(from, at);
    }
    Matcher found = FOUND.matcher(problem);
    return found.find() ? unexpected(found.group(1), at) : plain("yaml-syntax", at);
  }

  private Finding unexpected(String found, Place at) {
    return switch (found) {
      case "<stream end>" -> openBracket.map(b -> bracket(b, at)).orElse(plain("yaml-syntax", at));
      case "<scalar>" ->
          plain(at.column() > firstColumn(at.line()) ? "text-after-quote" : "yaml-syntax", at);
      case "-", "<block mapping start>", "<block sequence start>", "?" -> indentation(at);
      case ",", "}", "]", ":" -> withSign("stray-sign", at);
      default -> plain("yaml-syntax", at);
    };
  }

  /**
   * A colon where no key may stand: a line moved right, a colon inside a value, or the line above
   * has none.
   */
  private Finding secondColon(Place at) {
    String before =
        source
            .line(at.line())
            .substring(0, source.index(at.line(), at.column()) - source.index(at.line(), 1));
    if (KEY.matcher(before + " ").matches()) {
      return plain("colon-in-value", at);
    }
    int above = at.line() - 1;
    while (above > 0 && source.line(above).isBlank()) {
      above--;
    }
    int line = Math.max(above, 1);
    return slips
        .colon(line)
        .or(() -> slips.words(line, firstColumn(at.line())))
        .or(() -> slips.colon(at.line()))
        .orElseGet(() -> indentation(at));
  }

  private Finding noColon(Place key) {
    return slips.colon(key.line()).orElseGet(() -> plain("missing-colon", key));
  }

  private Finding indentation(Place at) {
    List<Integer> columns = YamlIndents.columns(source, at.line());
    int column = firstColumn(at.line());
    Place start = new Place(source.name(), at.line(), column);
    return columns.contains(column)
        ? plain("mixed-level", start)
        : Finding.error("wrong-indentation", start, column)
            .withHint(
                "wrong-indentation",
                columns.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  private Finding bracket(Place open, Place at) {
    String rest =
        source
            .line(open.line())
            .substring(Math.min(open.column(), source.line(open.line()).length()));
    return open.line() == at.line() && (rest.indexOf('}') >= 0 || rest.indexOf(']') >= 0)
        ? plain("missing-comma", at)
        : withSign("unclosed-bracket", open);
  }

  private int firstColumn(int line) {
    String text = source.line(line);
    return text.length() - text.stripLeading().length() + 1;
  }

  private List<Finding> tabs(int first) {
    return IntStream.rangeClosed(first, source.lines())
        .filter(line -> INDENTED_BY_TAB.matcher(source.line(line)).matches())
        .mapToObj(line -> plain("tab-indentation", tab(line)))
        .toList();
  }

  private Place tab(int line) {
    return new Place(source.name(), line, source.line(line).indexOf('\t') + 1);
  }

  private static Finding plain(String id, Place place) {
    return Finding.error(id, place).withHint(id);
  }

  private Finding withSign(String id, Place place) {
    int sign = source.characterAt(place);
    return sign == 0
        ? plain("yaml-syntax", place)
        : Finding.error(id, place, Character.toString(sign)).withHint(id);
  }

  private Place place(Optional<Mark> mark, Place otherwise) {
    return mark.map(m -> new Place(source.name(), m.getLine() + 1, m.getColumn() + 1))
        .orElse(otherwise);
  }
}
