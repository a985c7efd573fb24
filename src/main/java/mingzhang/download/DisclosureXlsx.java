package mingzhang.download;

import java.util.ArrayList;
import java.util.List;
import mingzhang.model.Table;
import mingzhang.model.Words;

/**
 * A disclosure as a workbook: a sheet that says what it is, a sheet for each table, and two for the
 * performance targets if there are any.
 */
final class DisclosureXlsx {
  private final Subject subject;
  private final Words words;
  private final SheetNames names = new SheetNames();
  private final List<AboutSheet.Entry> entries = new ArrayList<>();

  private DisclosureXlsx(Subject subject) {
    this.subject = subject;
    this.words = subject.words();
  }

  /** The file. */
  static byte[] bytes(Subject subject) {
    return new DisclosureXlsx(subject).bytes();
  }

  private byte[] bytes() {
    List<Table> tables = subject.disclosure().tables();
    boolean targets = !subject.disclosure().projects().isEmpty();
    ProjectSheets projects = new ProjectSheets(subject);
    String about = names.of(words.say("data.about"));
    tables.forEach(this::entry);
    if (targets) {
      String money = subject.standard().performance().unit().name();
      entry("data.projects", money, subject.disclosure().projects().size());
      entry("data.indicators", "", projects.indicatorCount());
    }
    return Workbook.bytes(
        subject.title(),
        subject.site().publisher(),
        book -> {
          new AboutSheet(book.newWorksheet(about), subject).write(entries);
          for (int i = 0; i < tables.size(); i++) {
            new TableSheet(book.newWorksheet(entries.get(i).sheet()), tables.get(i), words)
                .write(subject.disclosure().unit().name());
          }
          if (targets) {
            projects.projects(book.newWorksheet(entries.get(tables.size()).sheet()));
            projects.indicators(book.newWorksheet(entries.get(tables.size() + 1).sheet()));
          }
        });
  }

  private void entry(Table table) {
    String title = table.fullTitle();
    int rows = table.sides().stream().mapToInt(s -> s.rows().size()).sum();
    entries.add(
        new AboutSheet.Entry(
            names.of(title), title, table.description(), table.unit().name(), rows));
  }

  private void entry(String key, String money, int rows) {
    entries.add(
        new AboutSheet.Entry(
            names.of(words.say(key)), words.say(key), words.say(key + ".text"), money, rows));
  }
}
