package mingzhang.download;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.model.Column;
import mingzhang.model.Disclosure;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.standard.Standard;

/**
 * All amounts of a disclosure in long form, a line a cell; cells where nothing is written have
 * none.
 *
 * <p>Files of several disclosures are joined by leaving out all first lines but one.
 */
final class LongCsv {
  private final Disclosure disclosure;
  private final CsvField includes;
  private final List<List<CsvField>> rows = new ArrayList<>();

  private LongCsv(Disclosure disclosure) {
    this.disclosure = disclosure;
    this.includes = code(String.join(" ", disclosure.units()));
  }

  /** The file. */
  static byte[] bytes(Disclosure disclosure, Standard standard) {
    LongCsv csv = new LongCsv(disclosure);
    for (Table table : disclosure.tables()) {
      for (Side side : table.sides()) {
        for (Row row : side.rows()) {
          CsvField cofog = code(standard.cofog(row.account()));
          side.amountColumns().forEach(c -> csv.cell(table, side, row, c, cofog));
        }
      }
    }
    return new CsvTable(LongFields.headings(), csv.rows).bytes();
  }

  private void cell(Table table, Side side, Row row, Column column, CsvField cofog) {
    Cell cell = row.cell(column.id());
    if (cell == Absent.NIL) {
      return;
    }
    boolean computed = cell instanceof Amount amount && amount.computed();
    rows.add(
        List.of(
            number(disclosure.year()),
            code(disclosure.unit().id()),
            text(disclosure.unit().name()),
            code(disclosure.standard()),
            code(table.id()),
            text(table.title()),
            code(side.id()),
            code(row.id()),
            code(row.code()),
            text(row.name()),
            code(row.account()),
            number(row.level()),
            code(row.kind().name().toLowerCase(Locale.ROOT)),
            code(column.id()),
            text(column.fullTitle()),
            cell instanceof Amount amount
                ? new CsvField.Decimal(amount.number())
                : new CsvField.Nil(),
            code(cell instanceof Absent absent ? absent.word() : ""),
            text(table.unit().name()),
            new CsvField.Decimal(table.unit().factor()),
            code(String.valueOf(computed)),
            cofog,
            includes));
  }

  private static CsvField number(int number) {
    return new CsvField.Decimal(BigDecimal.valueOf(number));
  }

  private static CsvField text(String text) {
    return new CsvField.Text(text);
  }

  private static CsvField code(String code) {
    return new CsvField.Code(code);
  }
}
