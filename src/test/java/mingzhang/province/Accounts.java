package mingzhang.province;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import mingzhang.read.SourceFiles;
import mingzhang.read.Standards;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.standard.Standard;

/** Rows by account, with the names that the standard gives them. */
final class Accounts {
  /** The standard that all made-up disclosures follow. */
  static final String STANDARD = "shanxi-unit-budget-2025";

  private static final Map<String, String> NAMES = names();

  private Accounts() {}

  private static Map<String, String> names() {
    Findings findings = new Findings();
    Path none = Path.of("none");
    Standard standard =
        new Standards(none, new SourceFiles(none, "none", findings), findings)
            .find(STANDARD, Province.YEAR, Place.of("none"), findings)
            .orElseThrow();
    Map<String, String> names = new TreeMap<>();
    standard.classifications().values().forEach(c -> names.putAll(c.accounts()));
    return names;
  }

  /**
   * Lines of a table for accounts and all accounts above them, in order.
   *
   * @param flows what is in the table
   * @param columns the figures of a row from its flows
   */
  static List<String> rows(List<Flow> flows, Function<List<Flow>, Map<String, Long>> columns) {
    Map<String, List<Flow>> byAccount = new TreeMap<>();
    for (Flow flow : flows) {
      for (int digits = 3; digits <= flow.account().length(); digits += 2) {
        String code = flow.account().substring(0, digits);
        byAccount.computeIfAbsent(code, c -> new ArrayList<>()).add(flow);
      }
    }
    List<String> rows = new ArrayList<>();
    byAccount.forEach((code, own) -> rows.add(row(code, columns.apply(own))));
    return rows;
  }

  private static String row(String code, Map<String, Long> figures) {
    return "  - {code: \"%s\", name: %s, %s\n"
        .formatted(code, NAMES.get(code), Printed.braces(figures).substring(1));
  }

  /** The flows by class, the first three digits, in order. */
  static Map<String, List<Flow>> classes(List<Flow> flows) {
    Map<String, List<Flow>> classes = new TreeMap<>();
    flows.forEach(
        f -> classes.computeIfAbsent(f.account().substring(0, 3), c -> new ArrayList<>()).add(f));
    return new LinkedHashMap<>(classes);
  }
}
