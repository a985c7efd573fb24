package mingzhang.download;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Disclosure;
import mingzhang.model.ExecutedColumn;
import mingzhang.model.Words;

/**
 * Final accounts beside the budget of their year as data: a line for each row and column that both
 * have, also where one of the two has no amount.
 */
final class ExecutionCsv {
  /** The end of its name. */
  static final String NAME = "execution.csv";

  private static final List<String> IDS =
      List.of(
          "year",
          "unit",
          "unit_name",
          "table",
          "table_title",
          "row",
          "code",
          "name",
          "level",
          "column",
          "column_title",
          "budget",
          "outturn",
          "absence",
          "by_name",
          "money",
          "factor");

  private ExecutionCsv() {}

  /** The file. */
  static byte[] bytes(Disclosure disclosure) {
    List<List<CsvField>> rows = new ArrayList<>();
    for (ExecutedColumn executed : ExecutedColumn.all(disclosure)) {
      executed.lines().forEach(line -> rows.add(fields(disclosure, executed, line)));
    }
    return new CsvTable(IDS, rows).bytes();
  }

  /** The meaning of its columns. */
  static TabularFile described(FileInfo file, Words words) {
    return new TabularFile(
        "execution",
        words.say("execution.title"),
        words.say("execution.description"),
        file,
        IDS.stream().map(id -> Field.of(id, id, words.say(key(id)), type(id))).toList(),
        List.of(""),
        List.of("table", "row", "column"));
  }

  /** What it shares with the long form is described in the same words. */
  private static String key(String id) {
    return switch (id) {
      case "budget", "outturn", "absence", "by_name" -> "execution.csv." + id;
      default -> "long." + id;
    };
  }

  private static Field.Type type(String id) {
    return switch (id) {
      case "year", "level" -> Field.Type.INTEGER;
      case "budget", "outturn", "factor" -> Field.Type.NUMBER;
      case "by_name" -> Field.Type.BOOLEAN;
      default -> Field.Type.STRING;
    };
  }

  private static List<CsvField> fields(
      Disclosure disclosure, ExecutedColumn executed, ExecutedColumn.Line line) {
    return List.of(
        number(disclosure.year()),
        new CsvField.Code(disclosure.unit().id()),
        new CsvField.Text(disclosure.unit().name()),
        new CsvField.Code(executed.table().id()),
        new CsvField.Text(executed.table().title()),
        new CsvField.Code(line.row()),
        new CsvField.Code(line.code()),
        new CsvField.Text(line.name()),
        number(line.level()),
        new CsvField.Code(executed.column().id()),
        new CsvField.Text(executed.column().fullTitle()),
        amount(line.planned()),
        amount(line.actual()),
        new CsvField.Code(line.absence() == Absent.NIL ? "" : line.absence().word()),
        new CsvField.Code(String.valueOf(line.byName())),
        new CsvField.Text(executed.table().unit().name()),
        new CsvField.Decimal(executed.table().unit().factor()));
  }

  private static CsvField amount(Cell cell) {
    return cell instanceof Amount ? new CsvField.Decimal(cell.number()) : new CsvField.Nil();
  }

  private static CsvField number(int number) {
    return new CsvField.Decimal(BigDecimal.valueOf(number));
  }
}
