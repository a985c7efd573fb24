package mingzhang.download;

import java.util.ArrayList;
import java.util.List;
import mingzhang.model.Amount;
import mingzhang.model.Table;
import mingzhang.model.Words;

/** The notes under a table: why it is empty, its label, which figures the program added up. */
final class TableNotes {
  private TableNotes() {}

  static List<String> of(Table table, Words words) {
    List<String> notes = new ArrayList<>();
    if (table.isBlank()) {
      add(notes, table.emptyNote());
    }
    if (table.isEmpty()) {
      add(notes, table.emptyReason());
    }
    boolean computed =
        table.sides().stream()
            .flatMap(s -> s.rows().stream())
            .flatMap(r -> r.cells().values().stream())
            .anyMatch(c -> c instanceof Amount amount && amount.computed());
    if (computed) {
      notes.add(words.say("data.computed"));
    }
    add(notes, table.label());
    return notes;
  }

  private static void add(List<String> notes, String note) {
    if (!note.isEmpty()) {
      notes.add(note);
    }
  }
}
