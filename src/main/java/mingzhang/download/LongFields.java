package mingzhang.download;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mingzhang.model.Absent;
import mingzhang.model.Row;
import mingzhang.model.Words;

/** The columns of the long form: a line an amount, the same in every file of every site. */
public final class LongFields {
  /** The columns that name a line. */
  static final List<String> KEY = List.of("year", "unit", "table", "side", "row", "column");

  private static final List<String> IDS =
      List.of(
          "year",
          "unit",
          "unit_name",
          "standard",
          "table",
          "table_title",
          "side",
          "row",
          "code",
          "name",
          "account",
          "level",
          "kind",
          "column",
          "column_title",
          "amount",
          "absence",
          "money",
          "factor",
          "computed",
          "cofog",
          "includes");

  private LongFields() {}

  /** All of them, described in the words of the interface. */
  public static List<Field> of(Words words) {
    return IDS.stream()
        .map(id -> new Field(id, id, words.say("long." + id), type(id), words(id)))
        .toList();
  }

  /** The headings of a file. */
  static List<String> headings() {
    return IDS;
  }

  private static Field.Type type(String id) {
    return switch (id) {
      case "year", "level" -> Field.Type.INTEGER;
      case "amount", "factor" -> Field.Type.NUMBER;
      case "computed" -> Field.Type.BOOLEAN;
      default -> Field.Type.STRING;
    };
  }

  private static List<String> words(String id) {
    return switch (id) {
      case "kind" ->
          Stream.of(Row.Kind.values()).map(k -> k.name().toLowerCase(Locale.ROOT)).toList();
      case "absence" ->
          Stream.of(Absent.values()).filter(a -> a != Absent.NIL).map(Absent::word).toList();
      default -> List.of();
    };
  }
}
