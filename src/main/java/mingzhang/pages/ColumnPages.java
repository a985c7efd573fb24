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
    return page(shell, new PageHead(url, layout, key, title, description, List.of()), views);
  }

  /** A list page with a title of its own. */
  static Page page(Shell shell, PageHead head, Supplier<Map<String, Object>> views) {
    List<Meta> metas = metas(shell.words(), head.title(), head.description());
    return shell.page(head, List.of(), metas, views);
  }

  /** Meta tags of a list page (国办发〔2017〕47号). */
  private static List<Meta> metas(Words words, String title, String description) {
    return List.of(
        new Meta("ColumnName", title),
        new Meta("ColumnDescription", description),
        new Meta("ColumnKeywords", words.say("keywords")),
        new Meta("ColumnType", words.say("column.type")));
  }
}
