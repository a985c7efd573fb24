package mingzhang.standard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.model.DirectoryEntry;
import mingzhang.model.DisclosureKind;
import mingzhang.model.MoneyUnit;
import mingzhang.model.Scope;
import mingzhang.model.Table;
import mingzhang.model.Term;
import mingzhang.model.Text;
import mingzhang.report.Place;

/**
 * The content of one disclosure standard.
 *
 * @param id for example {@code shanxi-unit-budget-2025}
 * @param title full title
 * @param language of its titles and texts
 * @param kind budget or final accounts
 * @param scope whose figures: those of a unit, or of a department with all its units
 * @param sources law and circulars it follows
 * @param money unit of its tables
 * @param deadline days from approval to publication
 * @param unitApproval days from the approval of a department to that of its units
 * @param classifications by id
 * @param tables in statutory order
 * @param facts figures and dates that no table holds, by id
 * @param reasons titles of the reasons for changes, by id
 * @param lists names of the lists that texts use
 * @param overview sections of the overview
 * @param sections sections of the explanation
 * @param performance form of the performance targets
 * @param directory the service directory
 * @param terms statutory terms
 * @param wordsToExplain words that the glossary has to explain where a disclosure uses them
 * @param presentation what a reader sees first
 * @param budget where figures of final accounts stand in the budget of the year
 * @param rules what must hold
 * @param texts the default text of each section, by section id
 * @param place its file
 */
public record Standard(
    String id,
    String title,
    String language,
    DisclosureKind kind,
    Scope scope,
    List<Source> sources,
    MoneyUnit money,
    LegalPeriod deadline,
    LegalPeriod unitApproval,
    Map<String, Classification> classifications,
    List<TableSpec> tables,
    Map<String, FactSpec> facts,
    Map<String, String> reasons,
    List<String> lists,
    List<Section> overview,
    List<Section> sections,
    Performance performance,
    Directory directory,
    List<Term> terms,
    List<String> wordsToExplain,
    Presentation presentation,
    BudgetMatch budget,
    List<Rule> rules,
    Map<String, Text> texts,
    Place place) {
  /** A law or circular. */
  public record Source(String title, String url) {}

  /** A section of the overview or of the explanation; the number may be empty. */
  public record Section(String id, String number, String title) {
    /** Number and title as printed. */
    public String heading() {
      return number + title;
    }
  }

  /** The service directory of the standard; empty where it has none. */
  public record Directory(String title, String document, List<DirectoryEntry> entries) {}

  /** The code of {@link Cofog} that an account belongs to, or empty where none is told. */
  public String cofog(String account) {
    return classifications.values().stream()
        .map(c -> c.cofog(account))
        .filter(c -> !c.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Whether it is in Chinese, else in English. */
  public boolean isChinese() {
    return language.startsWith("zh");
  }

  /** A table's number with its word, and its title: 表二 2025年收入表. */
  public String fullTitle(TableSpec table) {
    return Table.called(table.number(), isChinese()) + " " + table.title();
  }

  /** The table with an id. */
  public Optional<TableSpec> table(String tableId) {
    for (TableSpec table : tables) {
      if (table.id().equals(tableId)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }
}
