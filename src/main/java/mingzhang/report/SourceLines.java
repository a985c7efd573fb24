package mingzhang.report;

import java.util.Optional;
import java.util.function.Function;

/** Gives the lines that findings point at; keeps one file at a time. */
final class SourceLines {
  private final Function<String, Optional<String>> texts;
  private String file = "";
  private String[] lines = {};

  /**
   * Prepares.
   *
   * @param texts the text of a file by its name in places, if it can be read
   */
  SourceLines(Function<String, Optional<String>> texts) {
    this.texts = texts;
  }

  /** The line of a place without its end, if the place has one and the file can be read. */
  Optional<String> line(Place place) {
    if (place.line() == 0) {
      return Optional.empty();
    }
    if (!place.file().equals(file)) {
      file = place.file();
      lines = texts.apply(file).map(SourceLines::split).orElse(new String[0]);
    }
    return place.line() <= lines.length ? Optional.of(lines[place.line() - 1]) : Optional.empty();
  }

  private static String[] split(String text) {
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return withoutMark.split("\r\n|\n|\r", -1);
  }
}
