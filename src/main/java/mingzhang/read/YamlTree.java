package mingzhang.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Builds the tree of one document from the tokens of a parser. */
final class YamlTree {
  /** Levels of mappings and lists in one another that a file may have. */
  static final int MAX_DEPTH = 50;

  private static final Pattern COMMAS = Pattern.compile("-?[0-9]+(,[0-9]+)+(\\.[0-9]+)?");

  /** Ends the reading of a file that is nested too deep; the finding is already told. */
  static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooDeep() {
      super(null, null, false, false);
    }
  }

  private final JsonParser parser;
  private final SourceFile source;
  private final Findings findings;
  private final Deque<Place> open = new ArrayDeque<>();
  private boolean sound = true;
  private boolean slipped;

  YamlTree(JsonParser parser, SourceFile source, Findings findings) {
    this.parser = parser;
    this.source = source;
    this.findings = findings;
  }

  /** Whether every value is what its author wrote; an alias stands for something else. */
  boolean isSound() {
    return sound && !slipped;
  }

  /** Whether a slip is told, so that what the parser stumbles over next need not be. */
  boolean hasSlipped() {
    return slipped;
  }

  /** Where the innermost bracket or brace stands that is still open. */
  Optional<Place> openBracket() {
    return open.stream().filter(p -> "[{".indexOf(source.characterAt(p)) >= 0).findFirst();
  }

  /** Where the parser is when it meets a key that is no text. */
  Place nextKey() {
    TokenStreamLocation at = parser.currentLocation();
    return new Place(source.name(), at.getLineNr(), at.getColumnNr());
  }

  /** The node that begins with the current token. */
  Node node(int depth) {
    Place place = here();
    int first = source.characterAt(place);
    refuse(first, place);
    JsonToken token = parser.currentToken();
    if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
      return new Scalar(parser.getString(), quoted(first), place);
    }
    if (depth > MAX_DEPTH) {
      findings.add(Finding.error("nested-too-deep", place, MAX_DEPTH).withHint("nested-too-deep"));
      throw new TooDeep();
    }
    open.push(place);
    Node node = token == JsonToken.START_OBJECT ? mapping(place, depth) : sequence(place, depth);
    open.pop();
    return node;
  }

  /** Reports whatever follows the document. */
  void end() {
    if (parser.nextToken() != null) {
      int line = here().line();
      while (line > 1 && !source.line(line).startsWith("---")) {
        line--;
      }
      findings.add(
          Finding.error("second-document", new Place(source.name(), line, 1))
              .withHint("second-document"));
    }
  }

  private Mapping mapping(Place place, int depth) {
    Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
    Node last = new Mapping(List.of(), place);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Place keyPlace = here();
      String key = parser.getString();
      refuse(source.characterAt(keyPlace), keyPlace);
      if (key.equals("<<")) {
        findings.add(Finding.error("merge-key", keyPlace).withHint("merge-key"));
        parser.nextToken();
        node(depth + 1);
        continue;
      }
      parser.nextToken();
      if (commas(keyPlace, key, last)) {
        continue;
      }
      Optional<Finding> slip = slip(keyPlace, key);
      if (slip.isPresent()) {
        findings.add(slip.get());
        slipped = true;
        node(depth + 1);
        continue;
      }
      Mapping.Entry first = entries.get(key);
      if (first != null) {
        findings.add(
            Finding.error("duplicate-key", keyPlace, Shapes.shorten(key), first.keyPlace().line())
                .withHint("duplicate-key"));
        node(depth + 1);
      } else {
        last = node(depth + 1);
        entries.put(key, new Mapping.Entry(key, keyPlace, last));
      }
    }
    return new Mapping(List.copyOf(entries.values()), place);
  }

  private Optional<Finding> slip(Place keyPlace, String key) {
    YamlSlips slips = new YamlSlips(source);
    boolean opens = key.indexOf('{') > 0 || key.indexOf('[') > 0;
    boolean alone = parser.currentToken() == JsonToken.VALUE_NULL && openBracket().isPresent();
    return opens
        ? slips.bracket(keyPlace.line())
        : alone ? slips.inBraces(keyPlace, key) : Optional.empty();
  }

  /** In {@code {total: 1,234.50}} YAML sees the figure 1 and a key 234.50: nobody means that. */
  private boolean commas(Place keyPlace, String key, Node last) {
    if (parser.currentToken() != JsonToken.VALUE_NULL
        || !key.matches("[0-9]+(\\.[0-9]+)?")
        || !(last instanceof Scalar before && before.text().matches("-?[0-9]+"))
        || source.text().charAt(source.index(keyPlace.line(), keyPlace.column()) - 1) != ',') {
      return false;
    }
    Place start = last.place();
    Matcher figure = COMMAS.matcher(source.text());
    if (figure.find(source.index(start.line(), start.column()))) {
      AmountText.read(new Scalar(figure.group(), false, start), findings);
    }
    return true;
  }

  private Sequence sequence(Place place, int depth) {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1));
    }
    return new Sequence(List.copyOf(items), place);
  }

  private void refuse(int first, Place place) {
    String id =
        switch (first) {
          case '&' -> "anchor";
          case '*' -> "alias";
          case '!' -> "tag";
          default -> "";
        };
    if (!id.isEmpty()) {
      sound = sound && !id.equals("alias");
      findings.add(Finding.error(id, place).withHint(id));
    }
  }

  private static boolean quoted(int first) {
    return first == '"' || first == '\'' || first == '|' || first == '>';
  }

  private Place here() {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new Place(source.name(), at.getLineNr(), at.getColumnNr());
  }
}
