package mingzhang.pages;

import java.util.HashMap;
import java.util.Map;
import mingzhang.model.Disclosure;
import mingzhang.model.Project;
import mingzhang.model.Row;

/** From the rows that name a project to the page of its performance targets. */
final class ProjectLinks {
  private final Map<String, String> pages = new HashMap<>();

  /**
   * Pages of the projects of a disclosure, by name; a name that two projects bear leads nowhere.
   */
  ProjectLinks(Disclosure disclosure) {
    for (Project project : disclosure.projects()) {
      pages.merge(project.name(), project.page(), (one, other) -> "");
    }
  }

  /** The page of the project that a row is about, or empty; rows with a code are about accounts. */
  String of(Row row) {
    return row.code().isEmpty() && row.kind() == Row.Kind.ITEM
        ? pages.getOrDefault(row.name(), "")
        : "";
  }
}
