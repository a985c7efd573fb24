package mingzhang.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import mingzhang.model.Heading;
import mingzhang.standard.SideSpec;
import mingzhang.standard.Standard;
import mingzhang.standard.TableSpec;

/** The words of headings of a standard, whatever offices write for them. */
final class Headings {
  /** The three columns that a code of the function classification may be cut into. */
  static final List<String> CODE_PARTS = List.of("类", "款", "项");

  /** The heading of a column that numbers the lines of a form; it holds nothing of the table. */
  static final String LINE_NUMBER = "行次";

  private static final Properties SAME = load();
  private final int year;
  private final Set<String> words = new HashSet<>(CODE_PARTS);

  Headings(Standard standard, int year) {
    this.year = year;
    for (TableSpec table : standard.tables()) {
      for (SideSpec side : table.sides()) {
        words.add(word(side.title()));
        collect(side.headings());
      }
    }
    words.remove("");
  }

  private void collect(List<Heading> headings) {
    for (Heading heading : headings) {
      words.add(word(heading.title()));
      collect(heading.under());
    }
  }

  /** The headings above each other that a published CSV file joins in one line. */
  static List<String> parts(String heading) {
    return List.of(heading.split(" / "));
  }

  /** The word of the standard for what a heading says; itself where there is none. */
  String word(String heading) {
    return word(heading, String.valueOf(year));
  }

  /** The word of the standard for what a heading says of whatever year. */
  String wordOfAnyYear(String heading) {
    return word(heading, "20\\d\\d");
  }

  private static String word(String heading, String year) {
    String plain = Titles.withoutUnit(Years.plain(RowMarks.word(heading)));
    String name = plain.replaceFirst("^" + year + "年?度?", "");
    name = name.isEmpty() && !plain.isEmpty() ? "金额" : name;
    return SAME.getProperty(name, name);
  }

  /** Whether a standard has a heading with this word. */
  boolean isKnown(String word) {
    return words.contains(word);
  }

  private static Properties load() {
    Properties same = new Properties();
    try (InputStream in =
        Headings.class.getResourceAsStream("/mingzhang/intake/headings.properties")) {
      if (in == null) {
        throw new IllegalStateException("missing headings.properties");
      }
      same.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return same;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
