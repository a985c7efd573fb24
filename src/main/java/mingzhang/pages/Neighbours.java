package mingzhang.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import mingzhang.model.Words;
import mingzhang.pages.view.Link;

/** The way from the home of a unit to its other years and to the units beside it. */
public final class Neighbours {
  /**
   * A published disclosure.
   *
   * @param year fiscal year
   * @param unit id of its unit
   * @param name name of its unit
   * @param units ids of the units that it sums up, of a department
   */
  public record Home(int year, String unit, String name, List<String> units) {
    private static final Comparator<Home> BY_NAME =
        Comparator.comparing(Home::name).thenComparing(Home::unit);

    String url() {
      return Neighbours.url(year, unit);
    }
  }

  private final Words words;
  private final Map<String, TreeSet<Integer>> years = new HashMap<>();
  private final Map<Integer, TreeSet<Home>> units = new HashMap<>();
  private final Map<String, Home> byUrl = new HashMap<>();
  private final Map<String, TreeSet<Home>> departments = new HashMap<>();

  /** Neighbours among all published disclosures. */
  public Neighbours(Words words, List<Home> homes) {
    this.words = words;
    for (Home home : homes) {
      years.computeIfAbsent(home.unit(), u -> new TreeSet<>()).add(home.year());
      units.computeIfAbsent(home.year(), y -> new TreeSet<>(Home.BY_NAME)).add(home);
      byUrl.put(home.url(), home);
      for (String unit : home.units()) {
        departments
            .computeIfAbsent(url(home.year(), unit), u -> new TreeSet<>(Home.BY_NAME))
            .add(home);
      }
    }
  }

  private static String url(int year, String unit) {
    return year + "/" + unit + "/index.html";
  }

  /**
   * Links from the home of a unit in a year: its department, itself over the years, the year before
   * and after, the comparison, the unit before and after by name.
   *
   * @param prior whether figures of the year before are known
   */
  public List<Link> of(int year, String unit, boolean prior) {
    List<Link> links = new ArrayList<>();
    String from = url(year, unit);
    TreeSet<Integer> all = years.getOrDefault(unit, new TreeSet<>());
    departments
        .getOrDefault(from, new TreeSet<>(Home.BY_NAME))
        .forEach(d -> add(links, from, "neighbour.department", d.url(), d.name()));
    add(links, from, "neighbour.years", UnitPages.url(unit));
    if (prior || all.contains(year - 1)) {
      String[] both = {String.valueOf(year), String.valueOf(year - 1)};
      add(links, from, "page.compare", ComparePages.url(unit, year), both[0], both[1]);
    }
    for (int other : all.descendingSet()) {
      if (other != year) {
        add(links, from, "unit.home", url(other, unit), String.valueOf(other));
      }
    }
    Home home = byUrl.get(from);
    if (home != null) {
      TreeSet<Home> beside = units.getOrDefault(year, new TreeSet<>(Home.BY_NAME));
      Home before = beside.lower(home);
      Home after = beside.higher(home);
      if (before != null) {
        add(links, from, "neighbour.previous", before.url(), before.name());
      }
      if (after != null) {
        add(links, from, "neighbour.next", after.url(), after.name());
      }
    }
    return links;
  }

  private void add(List<Link> links, String from, String key, String url, Object... arguments) {
    links.add(Link.to(words.say(key, arguments), Href.relative(from, url)));
  }
}
