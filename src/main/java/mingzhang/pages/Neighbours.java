package mingzhang.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import mingzhang.pages.view.Link;

/** The way from the home of a unit to its other years and to the units beside it. */
public final class Neighbours {
  /** A published disclosure: its year, the id and the name of its unit. */
  public record Home(int year, String unit, String name) {
    private static final Comparator<Home> BY_NAME =
        Comparator.comparing(Home::name).thenComparing(Home::unit);

    String url() {
      return year + "/" + unit + "/index.html";
    }
  }

  private final Words words;
  private final Map<String, TreeSet<Integer>> years = new HashMap<>();
  private final Map<Integer, TreeSet<Home>> units = new HashMap<>();

  /** Neighbours among all published disclosures. */
  public Neighbours(Words words, List<Home> homes) {
    this.words = words;
    for (Home home : homes) {
      years.computeIfAbsent(home.unit(), u -> new TreeSet<>()).add(home.year());
      units.computeIfAbsent(home.year(), y -> new TreeSet<>(Home.BY_NAME)).add(home);
    }
  }

  /**
   * Links from a home: the unit over the years, the year before and after, the comparison, the unit
   * before and after by name.
   *
   * @param prior whether figures of the year before are known
   */
  public List<Link> of(Home home, boolean prior) {
    List<Link> links = new ArrayList<>();
    TreeSet<Integer> all = years.getOrDefault(home.unit(), new TreeSet<>());
    add(links, home, "neighbour.years", UnitPages.url(home.unit()));
    if (prior || all.contains(home.year() - 1)) {
      String[] both = {String.valueOf(home.year()), String.valueOf(home.year() - 1)};
      String url = ComparePages.url(home.unit(), home.year());
      links.add(Link.to(words.say("page.compare", both[0], both[1]), to(home, url)));
    }
    for (int year : all.descendingSet()) {
      if (year != home.year()) {
        String text = words.say("unit.home", String.valueOf(year));
        links.add(Link.to(text, to(home, new Home(year, home.unit(), "").url())));
      }
    }
    TreeSet<Home> beside = units.getOrDefault(home.year(), new TreeSet<>(Home.BY_NAME));
    Home before = beside.lower(home);
    Home after = beside.higher(home);
    if (before != null) {
      add(links, home, "neighbour.previous", before.url(), before.name());
    }
    if (after != null) {
      add(links, home, "neighbour.next", after.url(), after.name());
    }
    return links;
  }

  private void add(List<Link> links, Home from, String key, String url, Object... arguments) {
    links.add(Link.to(words.say(key, arguments), to(from, url)));
  }

  private static String to(Home from, String url) {
    return Href.relative(from.url(), url);
  }
}
