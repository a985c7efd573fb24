package mingzhang.pages;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mingzhang.download.CorrectionLine;
import mingzhang.download.DisclosureTitle;
import mingzhang.download.FileInfo;
import mingzhang.model.Scope;
import mingzhang.model.Words;
import mingzhang.pages.search.DisclosureTokens;
import mingzhang.pages.view.CorrectionView;
import mingzhang.pages.view.DeadlineView;

/**
 * What pages across units need of one disclosure, so that the rest can be forgotten.
 *
 * <p>There are thousands of them at a time: what many say alike they share.
 *
 * @param year fiscal year
 * @param unitId folder of the unit
 * @param unit official name
 * @param shortName name for narrow places
 * @param scope whose figures it holds
 * @param units ids of the units whose figures it sums up, of a department
 * @param folder folder of its pages
 * @param income total income
 * @param expenditure total expenditure
 * @param planned of final accounts, what the budget of the year had for the expenditure, if known
 * @param moneyUnit unit of all three
 * @param tables how many tables
 * @param expectedTables how many its standard has
 * @param projects how many projects
 * @param checks how many relations were verified
 * @param published date of publication, or empty
 * @param deadline how that date stands to the deadline
 * @param files all its pages and files, by name within its folder
 * @param pages titles of its pages by name within its folder
 * @param downloads the files that hold all of it, by name within its folder
 * @param charts charts that are added up over units
 * @param figures figures that other years are compared with
 * @param accounts amounts by account
 * @param corrections its corrections, the latest first, with links from the root
 * @param corrected the same as data, in the same order
 * @param search what the search index needs
 * @param termUses names within its folder of its pages that use a term, by term
 */
public record Summary(
    int year,
    String unitId,
    String unit,
    String shortName,
    Scope scope,
    List<String> units,
    String folder,
    Total income,
    Total expenditure,
    Optional<BigDecimal> planned,
    String moneyUnit,
    int tables,
    int expectedTables,
    int projects,
    int checks,
    String published,
    DeadlineView deadline,
    List<String> files,
    Map<String, String> pages,
    List<FileInfo> downloads,
    List<SummaryChart> charts,
    List<SummaryFigure> figures,
    AccountLines accounts,
    List<CorrectionView> corrections,
    List<CorrectionLine> corrected,
    DisclosureTokens search,
    Map<String, List<String>> termUses) {
  /** Lets it share its words with others. */
  public Summary {
    files = interned(files);
    pages = interned(pages, String::intern);
    termUses = interned(termUses, Summary::interned);
  }

  /** The title of the disclosure. */
  public String title(Words words) {
    return DisclosureTitle.of(words, unit, year, scope);
  }

  private static List<String> interned(List<String> words) {
    return words.stream().map(String::intern).toList();
  }

  private static <V> Map<String, V> interned(Map<String, V> words, UnaryOperator<V> value) {
    Map<String, V> interned = new LinkedHashMap<>();
    words.forEach((word, v) -> interned.put(word.intern(), value.apply(v)));
    return interned;
  }
}
