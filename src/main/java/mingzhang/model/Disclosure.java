package mingzhang.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingzhang.report.Place;

/**
 * The whole disclosure of one unit for one fiscal year.
 *
 * @param unit who publishes
 * @param units ids of the units whose figures it sums up, of a department
 * @param year fiscal year
 * @param standard id of its standard
 * @param status {@code draft}, {@code review} or {@code published}
 * @param publishOn the first day on which it is public, if it names one
 * @param dates by id ({@code approved}, {@code published} ...): YYYY-MM-DD; unknown ones are absent
 * @param document marks of the document as registered: {@code index_number}, {@code number}, {@code
 *     issued} (YYYY-MM-DD); those not given are absent
 * @param tables in the order of the standard
 * @param projects in the order of the project table
 * @param facts by id
 * @param prior figures of the year before, by reference
 * @param budget the budget of the year, of final accounts
 * @param reasons by id
 * @param lists lists of words by name
 * @param overview the overview's text
 * @param sections texts of the explanation by section id, in the order of the standard
 * @param contacts official contacts
 * @param documents original documents
 * @param waivers broken rules that the office answers for
 * @param corrections what was changed after publication, in the order of its file
 * @param unreadable ids of tables and texts whose files are there but could not be understood: what
 *     is said about them would be about the files and not about the figures
 * @param place its disclosure.yaml
 * @param places where the values of that file stand, by key: {@code status}, {@code dates.approved}
 */
public record Disclosure(
    Unit unit,
    List<String> units,
    int year,
    String standard,
    String status,
    Optional<LocalDate> publishOn,
    Map<String, String> dates,
    Map<String, String> document,
    List<Table> tables,
    List<Project> projects,
    Map<String, Fact> facts,
    Map<String, Cell> prior,
    OriginalBudget budget,
    Map<String, String> reasons,
    Map<String, List<String>> lists,
    Optional<Text> overview,
    Map<String, Text> sections,
    List<Contact> contacts,
    List<Document> documents,
    List<Waiver> waivers,
    List<Correction> corrections,
    Set<String> unreadable,
    Place place,
    Map<String, Place> places) {
  /** The table with an id. */
  public Optional<Table> table(String id) {
    for (Table table : tables) {
      if (table.id().equals(id)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  /** The same with other figures of the year before, and other units that it sums up. */
  public Disclosure with(Map<String, Cell> figures, List<String> ids) {
    return new Disclosure(
        unit,
        ids,
        year,
        standard,
        status,
        publishOn,
        dates,
        document,
        tables,
        projects,
        facts,
        figures,
        budget,
        reasons,
        lists,
        overview,
        sections,
        contacts,
        documents,
        waivers,
        corrections,
        unreadable,
        place,
        places);
  }

  /** Where the value of a key stands, for example of {@code dates.approved}; else its file. */
  public Place place(String key) {
    return places.getOrDefault(key, place);
  }

  /** Folder of its pages, for example {@code 2025/government-office/}. */
  public String folder() {
    return year + "/" + unit.id() + "/";
  }
}
