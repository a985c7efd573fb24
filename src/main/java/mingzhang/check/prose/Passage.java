package mingzhang.check.prose;

import java.util.List;
import mingzhang.model.Text;
import mingzhang.prose.BoundFigure;

/**
 * A text of a disclosure after its expressions were evaluated.
 *
 * @param kind where it stands
 * @param heading its heading, or empty
 * @param source what the author wrote
 * @param markdown the bound text; a figure stands in it as {@code U+E000 index U+E001}
 * @param figures the bound figures by index
 */
public record Passage(
    Kind kind, String heading, Text source, String markdown, List<BoundFigure> figures) {
  /** Where a text stands. */
  public enum Kind {
    OVERVIEW,
    SECTION,
    /** A reason for a change, or for an empty table. */
    REASON,
    /** A text of a project's performance targets. */
    PROJECT
  }
}
