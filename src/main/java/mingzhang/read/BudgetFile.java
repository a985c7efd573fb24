package mingzhang.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.model.Absent;
import mingzhang.model.ColumnReference;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/**
 * The published budget in its long form, a line an amount, as the site of the budget has it for
 * download; columns are found by their headings and may stand in any order.
 */
final class BudgetFile {
  /** Its name in the folder of a disclosure. */
  static final String NAME = "budget.csv";

  private static final List<String> HEADINGS =
      List.of(
          "year",
          "unit",
          "unit_name",
          "table",
          "row",
          "code",
          "name",
          "level",
          "column",
          "amount",
          "factor");

  private static final List<Absent> OPEN = List.of(Absent.WITHHELD, Absent.UNKNOWN);
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,8})?");
  private static final Pattern FACTOR = Pattern.compile("10*");
  private static final Pattern LEVEL = Pattern.compile("\\d");

  /**
   * A line.
   *
   * @param amount in units of {@code factor} 元; 0 where there is none
   * @param absence why there is no amount: withheld or unknown; else nil
   */
  record Line(
      String year,
      String unit,
      String unitName,
      String table,
      String row,
      String code,
      String name,
      int level,
      String column,
      BigDecimal amount,
      BigDecimal factor,
      Absent absence,
      Place place) {
    /** The column that it stands under. */
    ColumnReference under() {
      return new ColumnReference(table, "", column);
    }

    /** The address of its amount. */
    String reference() {
      return under().at(row).unsigned();
    }
  }

  private final SourceFile source;
  private final Findings findings;
  private final List<Line> lines = new ArrayList<>();

  private BudgetFile(SourceFile source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** All lines that hold an amount, or say why they hold none; empty where findings say why not. */
  static Optional<List<Line>> read(SourceFile source, Findings findings) {
    BudgetFile file = new BudgetFile(source, findings);
    return file.read() ? Optional.of(file.lines) : Optional.empty();
  }

  private boolean read() {
    boolean sound = true;
    int next = 1;
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(source.text())) {
      for (NamedCsvRecord record : reader) {
        next = (int) record.getStartingLineNumber() + 1;
        List<String> missing =
            HEADINGS.stream().filter(h -> record.findField(h).isEmpty()).toList();
        if (!missing.isEmpty()) {
          return refuse(1, "budget-file-headings", String.join(", ", missing));
        }
        sound &=
            (record.getField("amount").isEmpty() && absence(record) == Absent.NIL) || line(record);
      }
    } catch (CsvParseException e) {
      return refuse(next, "budget-file-damaged");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return sound;
  }

  /** Why a line has no amount, as far as it says so; files that others made need not. */
  private static Absent absence(NamedCsvRecord record) {
    String word = record.findField("absence").orElse("");
    return OPEN.stream().filter(a -> a.word().equals(word)).findFirst().orElse(Absent.NIL);
  }

  private boolean line(NamedCsvRecord record) {
    int number = (int) record.getStartingLineNumber();
    Absent absence = absence(record);
    String amount = absence == Absent.NIL ? record.getField("amount") : "0";
    String factor = record.getField("factor");
    String level = record.getField("level");
    if (!NUMBER.matcher(amount).matches()) {
      return refuse(number, "budget-file-number", "amount", amount);
    }
    if (!FACTOR.matcher(factor).matches()) {
      return refuse(number, "budget-file-number", "factor", factor);
    }
    if (!LEVEL.matcher(level).matches()) {
      return refuse(number, "budget-file-number", "level", level);
    }
    lines.add(
        new Line(
            record.getField("year"),
            record.getField("unit"),
            record.getField("unit_name"),
            record.getField("table"),
            record.getField("row"),
            record.getField("code"),
            record.getField("name"),
            Integer.parseInt(level),
            record.getField("column"),
            new BigDecimal(amount),
            new BigDecimal(factor),
            absence,
            new Place(source.name(), number, 0)));
    return true;
  }

  private boolean refuse(int line, String id, Object... arguments) {
    findings.add(
        Finding.error(id, new Place(source.name(), line, 0), arguments).withHint("budget-file"));
    return false;
  }
}
