package mingzhang.download;

import java.math.BigDecimal;
import java.util.List;
import mingzhang.model.Words;

/**
 * The corrections of a site as data, {@code corrections.csv}: a line each, also of years whose own
 * files were archived before and cannot tell it.
 */
public final class CorrectionCsv {
  /** Its name. */
  public static final String NAME = "corrections.csv";

  private static final List<String> IDS =
      List.of(
          "date",
          "year",
          "unit",
          "unit_name",
          "kind",
          "table",
          "side",
          "row",
          "column",
          "section",
          "file",
          "what",
          "from",
          "to",
          "money",
          "reason",
          "page",
          "former",
          "archived");

  private CorrectionCsv() {}

  /** The file. */
  public static byte[] bytes(List<CorrectionLine> lines) {
    return new CsvTable(IDS, lines.stream().map(CorrectionCsv::fields).toList()).bytes();
  }

  /** The meaning of its columns. */
  public static TabularFile described(FileInfo file, Words words) {
    return new TabularFile(
        "corrections",
        words.say("corrected.title"),
        words.say("corrected.description"),
        file,
        IDS.stream()
            .map(id -> new Field(id, id, words.say("corrected." + id), type(id), values(id)))
            .toList(),
        List.of(""),
        List.of());
  }

  private static Field.Type type(String id) {
    return switch (id) {
      case "year" -> Field.Type.INTEGER;
      case "archived" -> Field.Type.BOOLEAN;
      default -> Field.Type.STRING;
    };
  }

  private static List<String> values(String id) {
    return id.equals("kind") ? List.of("figure", "text", "source") : List.of();
  }

  private static List<CsvField> fields(CorrectionLine line) {
    return List.of(
        code(line.date()),
        new CsvField.Decimal(BigDecimal.valueOf(line.year())),
        code(line.unit()),
        text(line.unitName()),
        code(line.kind()),
        code(line.table()),
        code(line.side()),
        code(line.row()),
        code(line.column()),
        code(line.section()),
        text(line.file()),
        text(line.what()),
        changed(line, line.from()),
        changed(line, line.to()),
        text(line.money()),
        text(line.reason()),
        code(line.page()),
        code(line.former()),
        code(String.valueOf(line.archived())));
  }

  /** A negative amount stays a number, which no spreadsheet runs. */
  private static CsvField changed(CorrectionLine line, String state) {
    return line.kind().equals("figure") && state.matches("-?\\d+(\\.\\d+)?")
        ? new CsvField.Decimal(new BigDecimal(state))
        : text(state);
  }

  private static CsvField text(String text) {
    return new CsvField.Text(text);
  }

  private static CsvField code(String code) {
    return new CsvField.Code(code);
  }
}
