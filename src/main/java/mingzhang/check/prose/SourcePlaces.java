package mingzhang.check.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mingzhang.model.Text;
import mingzhang.read.SourceFile;
import mingzhang.report.Place;

/** Finds where a piece of a bound text was typed. */
final class SourcePlaces {
  private static final int[] WIDTHS = {14, 9, 6, 4, 2, 1, 0};

  private final Function<String, Optional<String>> files;
  private final String disclosure;

  /**
   * Prepares for a disclosure.
   *
   * @param files text of a file by its name in messages; asked again and again
   * @param disclosure name of its disclosure.yaml
   */
  SourcePlaces(Function<String, Optional<String>> files, String disclosure) {
    this.files = files;
    this.disclosure = disclosure;
  }

  /** The place of some characters of a block; the file alone where they are not found. */
  Place of(Passage passage, Block block, int start, int end) {
    boolean whole =
        passage.kind() == Passage.Kind.SECTION || passage.kind() == Passage.Kind.OVERVIEW;
    String file = passage.source().file();
    if (!block.line().isEmpty()) {
      Optional<Place> cell = inRow(passage.source(), block, start, end);
      if (cell.isPresent()) {
        return cell.get();
      }
    }
    List<String> names = whole ? List.of(file, disclosure) : List.of(file);
    for (int width : WIDTHS) {
      for (String name : names) {
        Optional<String> text =
            whole && name.equals(file)
                ? Optional.of(passage.source().markdown())
                : files.apply(name);
        int at = text.map(t -> find(t, block.written(), start, end, width)).orElse(-1);
        if (at >= 0) {
          return new SourceFile(name, text.get()).place(at);
        }
      }
    }
    return Place.of(file);
  }

  /** In the line of the row; its cell has no unit where the heading or the caption tells it. */
  private static Optional<Place> inRow(Text source, Block block, int start, int end) {
    String text = source.markdown();
    int figure = block.line().indexOf('\uE000');
    int line = text.indexOf(figure < 0 ? block.line() : block.line().substring(0, figure));
    if (line < 0) {
      return Optional.empty();
    }
    int last = text.indexOf('\n', line);
    String row = text.substring(line, last < 0 ? text.length() : last);
    String piece = block.written().substring(start, end);
    for (int length = piece.length(); length > 0; length--) {
      int at = row.indexOf(piece.substring(0, length));
      if (at >= 0) {
        return Optional.of(new SourceFile(source.file(), text).place(line + at));
      }
    }
    return Optional.empty();
  }

  private static int find(String text, String written, int start, int end, int width) {
    int from = Math.max(0, start - width);
    int to = Math.min(written.length(), end + width);
    int[][] windows = {{from, to}, {from, end}, {start, to}};
    for (int[] window : windows) {
      String piece = written.substring(window[0], window[1]);
      int at = text.indexOf(piece);
      if (at >= 0) {
        return at + start - window[0];
      }
    }
    return -1;
  }
}
