package mingzhang.read;

import java.util.Optional;
import mingzhang.report.Finding;
import mingzhang.report.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says in plain words, and at the line that is to blame, what the YAML parser could not understand.
 */
final class YamlSyntax {
  private final SourceFile source;
  private final Optional<Place> openBracket;

  YamlSyntax(SourceFile source, Optional<Place> openBracket) {
    this.source = source;
    this.openBracket = openBracket;
  }

  /** The finding for a key that is itself a list or a mapping. */
  static Finding key(Place place) {
    return Finding.error("key-not-text", place).withHint("key-not-text");
  }

  /** The finding for what stopped the parser. */
  Finding finding(MarkedYamlEngineException stop) {
    Place at =
        stop.getProblemMark()
            .map(this::place)
            .or(() -> openBracket)
            .orElse(Place.of(source.name()));
    return Finding.error("yaml-syntax", at).withHint("yaml-syntax");
  }

  private Place place(Mark mark) {
    return new Place(source.name(), mark.getLine() + 1, mark.getColumn() + 1);
  }
}
