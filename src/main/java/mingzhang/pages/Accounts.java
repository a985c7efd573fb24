package mingzhang.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import mingzhang.model.Absent;
import mingzhang.model.Words;
import mingzhang.pages.view.AccountEntryView;
import mingzhang.pages.view.Link;

/** All accounts of the site with the disclosures that have them. */
final class Accounts {
  /**
   * An account in a disclosure.
   *
   * @param part whether the amounts are in those of a department too
   */
  record Use(Summary summary, AccountLine line, boolean part) {}

  private final TreeMap<String, List<Use>> uses = new TreeMap<>();

  /** The accounts of disclosures, the latest year first. */
  Accounts(List<Summary> summaries) {
    Departments departments = new Departments(summaries);
    for (Summary summary : departments.ordered()) {
      boolean part = departments.of(summary).stream().anyMatch(d -> isLike(d, summary));
      summary
          .accounts()
          .lines()
          .forEach(
              (code, line) ->
                  uses.computeIfAbsent(code, c -> new ArrayList<>())
                      .add(new Use(summary, line, part)));
    }
  }

  /** Whether both have the same columns in the same unit of money, so that they stand together. */
  private static boolean isLike(Summary one, Summary other) {
    return one.moneyUnit().equals(other.moneyUnit())
        && one.accounts().columns().equals(other.accounts().columns());
  }

  Iterable<String> codes() {
    return uses.keySet();
  }

  List<Use> uses(String code) {
    return uses.getOrDefault(code, List.of());
  }

  /** Its name in the latest disclosure; empty where no unit uses it, as a new or a former code. */
  String name(String code) {
    return uses(code).stream().findFirst().map(u -> u.line().name()).orElse("");
  }

  String parent(String code) {
    return latest(code, AccountLine::parent);
  }

  /** Its place in the functions of government in the latest disclosure that tells one, or empty. */
  String cofog(String code) {
    return latest(code, AccountLine::cofog);
  }

  private String latest(String code, Function<AccountLine, String> word) {
    return uses(code).stream()
        .map(u -> word.apply(u.line()))
        .filter(w -> !w.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The accounts it belongs to, outermost first. */
  List<String> above(String code) {
    List<String> above = new ArrayList<>();
    for (String p = parent(code); !p.isEmpty() && !above.contains(p); p = parent(p)) {
      above.add(0, p);
    }
    return above;
  }

  /** The accounts directly under it; for the empty code the outermost ones. */
  List<String> below(String code) {
    return uses.keySet().stream().filter(c -> !c.equals(code) && parent(c).equals(code)).toList();
  }

  /** Entries for a list that stands on a page, each with its sum in the latest year it is in. */
  List<AccountEntryView> entries(Iterable<String> codes, String from, Words words) {
    List<AccountEntryView> entries = new ArrayList<>();
    BigDecimal longest = BigDecimal.ZERO;
    for (String code : codes) {
      longest = longest.max(sum(latest(code), 0));
    }
    for (String code : codes) {
      List<Use> latest = latest(code);
      String sum = total(latest, 0, words);
      Summary summary = latest.get(0).summary();
      entries.add(
          new AccountEntryView(
              code,
              above(code).size() + 1,
              Link.to(name(code), Href.relative(from, AccountLine.url(code))),
              sum,
              summary.year(),
              summary.moneyUnit(),
              Bars.width(sum(latest, 0), longest)));
    }
    return entries;
  }

  /** Its uses in the latest year, in the unit of money of the first. */
  private List<Use> latest(String code) {
    Summary first = uses(code).get(0).summary();
    return uses(code).stream()
        .filter(u -> u.summary().year() == first.year())
        .filter(u -> u.summary().moneyUnit().equals(first.moneyUnit()))
        .toList();
  }

  /** The sum of a column as it is shown: a word where one of its amounts is not told. */
  static String total(List<Use> uses, int column, Words words) {
    List<AccountLine.Of> amounts =
        uses.stream().filter(u -> !u.part()).map(u -> u.line().amounts().get(column)).toList();
    if (amounts.stream().anyMatch(AccountLine.Of::isOpen)) {
      return ChangeViews.Side.without(Absent.UNKNOWN, "", words).absence();
    }
    return amounts.stream().allMatch(a -> a.absence().isPresent())
        ? ""
        : sum(uses, column).toPlainString();
  }

  /** The sum of a column. */
  static BigDecimal sum(List<Use> uses, int column) {
    return uses.stream()
        .filter(u -> !u.part())
        .map(u -> u.line().amounts().get(column).number())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Uses by year and unit of money, in the order of the disclosures. */
  Map<String, List<Use>> years(String code) {
    Map<String, List<Use>> years = new java.util.LinkedHashMap<>();
    for (Use use : uses(code)) {
      Summary s = use.summary();
      String key = s.year() + " " + s.moneyUnit() + " " + s.accounts().columns();
      years.computeIfAbsent(key, k -> new ArrayList<>()).add(use);
    }
    return years;
  }
}
