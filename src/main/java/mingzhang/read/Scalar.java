package mingzhang.read;

import mingzhang.report.Place;

/**
 * A single value as its author wrote it: {@code 0.10} stays {@code 0.10}, {@code 0201} stays {@code
 * 0201}.
 *
 * @param text the author's own text; of a quoted or block text its content
 * @param quoted whether it stands in quotes or as a block ({@code |}, {@code >}), and so is meant
 *     as text
 * @param place where it begins
 */
public record Scalar(String text, boolean quoted, Place place) implements Node {
  /** Whether nothing at all is written after the key or dash. */
  public boolean isBlank() {
    return !quoted && text.isEmpty();
  }

  /** Whether one of YAML's own words for nothing is written: {@code ~} or {@code null}. */
  public boolean isNull() {
    return !quoted && (text.equals("~") || text.equalsIgnoreCase("null"));
  }
}
