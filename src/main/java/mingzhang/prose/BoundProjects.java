package mingzhang.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mingzhang.model.Figure;

/**
 * Projects with performance targets in a text. Sums are made when the text asks for them: one with
 * a figure that is withheld or unknown is a finding, and a text need not ask for it.
 */
public final class BoundProjects {
  private final Binding binding;
  private final String count;
  private final List<String> names;
  private final String page;
  private final List<Line> table;
  private final int line;

  /** A row of the table of projects. */
  record Line(String name, Figure figure, boolean open) {}

  /**
   * Projects of a text.
   *
   * @param page the page of the table that has their amounts, or empty
   * @param table its rows
   */
  BoundProjects(
      Binding binding, String count, List<String> names, String page, List<Line> table, int line) {
    this.binding = binding;
    this.count = count;
    this.names = names;
    this.page = page;
    this.table = table;
    this.line = line;
  }

  /** How many. */
  public String count() {
    return count;
  }

  /** Their names in the order of the table. */
  public List<String> names() {
    return names;
  }

  /** Their amount in the project table, linked to it; empty where no table has them. */
  public String figure() {
    return sum(chosen()).map(s -> mark(s.toPlainString() + unit(), s)).orElse("");
  }

  /** That amount as a share of all projects in the table; empty where no table has them. */
  public String share() {
    Optional<BigDecimal> whole = sum(table);
    return sum(chosen())
        .flatMap(s -> whole.map(w -> mark(FigureWords.percent(s, w), s)))
        .orElse("");
  }

  private List<Line> chosen() {
    return table.stream().filter(l -> names.contains(l.name())).toList();
  }

  private String unit() {
    return binding.standard.money().name();
  }

  private String mark(String words, BigDecimal number) {
    return binding.mark(new BoundFigure(words, page, "", number));
  }

  private Optional<BigDecimal> sum(List<Line> lines) {
    if (page.isEmpty()) {
      return Optional.empty();
    }
    Optional<Line> open = lines.stream().filter(Line::open).findFirst();
    if (open.isPresent()) {
      binding.absent(open.get().figure().reference().toString(), line);
      return Optional.empty();
    }
    return Optional.of(
        lines.stream().map(l -> l.figure().number()).reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
