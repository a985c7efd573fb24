package mingzhang.prose;

import java.util.ArrayList;
import java.util.List;
import mingzhang.model.Text;

/** Splits a text at its {@code ##} headings, keeping the numbers of its lines. */
public final class Chapters {
  private Chapters() {}

  /**
   * A chapter.
   *
   * @param heading words of its heading, or empty before the first
   * @param text its body; the lines before it are blank
   */
  public record Chapter(String heading, Text text) {}

  /** The chapters in their order; a blank beginning is left out. */
  public static List<Chapter> of(Text text) {
    List<Chapter> chapters = new ArrayList<>();
    List<String> lines = text.markdown().lines().toList();
    String heading = "";
    int start = 0;
    boolean fenced = false;
    for (int i = 0; i <= lines.size(); i++) {
      fenced ^= i < lines.size() && lines.get(i).strip().startsWith("```");
      if (i == lines.size() || (!fenced && lines.get(i).startsWith("## "))) {
        String body = String.join("\n", lines.subList(start, i));
        if (!heading.isEmpty() || !body.isBlank()) {
          Text part = new Text(text.file(), "\n".repeat(start) + body + "\n");
          chapters.add(new Chapter(heading, part));
        }
        heading = i < lines.size() ? lines.get(i).substring(3).strip() : "";
        start = i + 1;
      }
    }
    return chapters;
  }
}
