package mingzhang.pages;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import mingzhang.model.Words;
import mingzhang.pages.view.Meta;

/** Pages that list others: their title and description come from the words of the interface. */
final class ColumnPages {
  private ColumnPages() {}

  /** A list page, titled {@code page.<key>} and described by {@code description.<key>}. */
  static Page page(
      Shell shell, String url, String layout, String key, Supplier<Map<String, Object>> views) {
    String title = shell.words().say("page." + key);
    String description = shell.words().say("description." + key, shell.site().title());
    return shell.page(
        url,
        layout,
        key,
        title,
        description,
        List.of(),
        List.of(),
        metas(shell.words(), title, description),
        views);
  }

  /** Meta tags of a list page (国办发〔2017〕47号). */
  static List<Meta> metas(Words words, String title, String description) {
    return List.of(
        new Meta("ColumnName", title),
        new Meta("ColumnDescription", description),
        new Meta("ColumnKeywords", words.say("keywords")),
        new Meta("ColumnType", words.say("column.type")));
  }
}
