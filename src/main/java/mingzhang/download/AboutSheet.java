package mingzhang.download;

import java.util.List;
import java.util.Map;
import mingzhang.model.Words;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: what the workbook is, where it comes from, and what each sheet holds. */
final class AboutSheet {
  private final Worksheet sheet;
  private final Subject subject;
  private final Words words;
  private int line;

  AboutSheet(Worksheet sheet, Subject subject) {
    this.sheet = sheet;
    this.subject = subject;
    this.words = subject.words();
  }

  /** A sheet of the workbook: its name, what it holds, its unit of money, how many rows. */
  record Entry(String sheet, String title, String description, String unit, int rows) {}

  void write(List<Entry> entries) {
    sheet.value(line, 0, subject.title());
    sheet.style(line, 0).bold().fontSize(14).set();
    line += 2;
    for (Map.Entry<String, String> fact : Facts.of(subject).entrySet()) {
      sheet.value(line, 0, fact.getKey());
      sheet.style(line, 0).bold().verticalAlignment("top").set();
      sheet.value(line, 1, fact.getValue());
      sheet.range(line, 1, line, 4).merge();
      sheet.style(line, 1).wrapText(true).set();
      line++;
    }
    line++;
    List<String> heads =
        List.of("data.sheet", "data.holds", "data.description", "data.money", "data.rows");
    for (int i = 0; i < heads.size(); i++) {
      sheet.value(line, i, words.say(heads.get(i)));
      sheet.style(line, i).bold().borderStyle("thin").fillColor("FFF2F2F2").set();
    }
    line++;
    entries.forEach(this::entry);
    int[] widths = {22, 44, 60, 10, 8};
    for (int i = 0; i < widths.length; i++) {
      sheet.width(i, widths[i]);
    }
    Paper.oneWide(sheet);
  }

  private void entry(Entry entry) {
    String target = "'" + entry.sheet().replace("'", "''") + "'!A1";
    sheet.hyperlink(line, 0, HyperLink.internal(target, entry.sheet()));
    sheet.value(line, 1, entry.title());
    sheet.value(line, 2, entry.description());
    sheet.value(line, 3, entry.unit());
    sheet.value(line, 4, entry.rows());
    sheet.range(line, 1, line, 2).style().wrapText(true).verticalAlignment("top").set();
    line++;
  }
}
