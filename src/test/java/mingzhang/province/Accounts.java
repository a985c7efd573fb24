package mingzhang.province;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows by account, with the names that the standard gives them. */
final class Accounts {
  /** The standard that all made-up disclosures follow. */
  static final String STANDARD = "shanxi-unit-budget-2025";

  private static final Map<String, String> NAMES = names();

  private Accounts() {}

  private static Map<String, String> names() {
    String resource = "/standards/" + STANDARD + ".yaml";
    try (InputStream in = Accounts.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Map<String, String> names = new TreeMap<>();
      Matcher account = Pattern.compile("(?m)^ +\"(\\d{3,7})\": (.+)$").matcher(text);
      while (account.find()) {
        names.put(account.group(1), account.group(2));
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
