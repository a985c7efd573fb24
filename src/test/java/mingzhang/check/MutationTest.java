package mingzhang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Anchors;
import mingzhang.model.Cell;
import mingzhang.model.Disclosure;
import mingzhang.model.Row;
import mingzhang.model.Side;
import mingzhang.model.Table;
import mingzhang.read.Content;
import mingzhang.report.Findings;
import mingzhang.standard.Standard;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What becomes of a real disclosure when one of its figures is wrong: the share of mistakes that is
 * found.
 */
class MutationTest {
  private static final int SEEDS = 1000;
  private static Disclosure sample;
  private static Standard standard;
  private static List<At> cells;
  private static int baseline;

  /** Where a printed amount stands. */
  private record At(int table, int side, int row, String column) {}

  @BeforeAll
  static void read() {
    Findings findings = new Findings();
    Content content = new Content(Path.of("content"), "content", findings);
    Content.Read read = content.disclosure(content.locations().get(0)).orElseThrow();
    sample = read.disclosure();
    standard = read.standard();
    cells = cells();
    baseline = found(sample);
    assertTrue(cells.size() > 250, "cells: " + cells.size());
  }

  private static List<At> cells() {
    List<At> found = new ArrayList<>();
    for (int t = 0; t < sample.tables().size(); t++) {
      for (int s = 0; s < sample.tables().get(t).sides().size(); s++) {
        List<Row> rows = sample.tables().get(t).sides().get(s).rows();
        for (int r = 0; r < rows.size(); r++) {
          for (Map.Entry<String, Cell> cell : rows.get(r).cells().entrySet()) {
            if (cell.getValue() instanceof Amount amount && amount.number().signum() != 0) {
              found.add(new At(t, s, r, cell.getKey()));
            }
          }
        }
      }
    }
    return found;
  }

  /** Cells that a relation speaks of, by table and address. */
  private static Set<String> covered() {
    Set<String> covered = new HashSet<>();
    for (Relation relation :
        Check.disclosure(
            sample, Optional.empty(), List.of(), standard, f -> Optional.empty(), new Findings())) {
      relation.left().forEach(f -> covered.add(f.href()));
      relation.right().forEach(f -> covered.add(f.href()));
    }
    return covered;
  }

  private static String href(At at) {
    Table table = sample.tables().get(at.table());
    Side side = table.sides().get(at.side());
    return table.id() + ".html#" + Anchors.cell(side, side.rows().get(at.row()), at.column());
  }

  private static int found(Disclosure disclosure) {
    Findings findings = new Findings();
    Check.disclosure(
        disclosure, Optional.empty(), List.of(), standard, f -> Optional.empty(), findings);
    return findings.sorted().size();
  }

  private static Disclosure with(At at, Map<String, Cell> cells) {
    List<Row> rows = new ArrayList<>(sample.tables().get(at.table()).sides().get(at.side()).rows());
    rows.set(at.row(), rows.get(at.row()).withCells(cells));
    return with(at, rows);
  }

  private static Disclosure with(At at, List<Row> rows) {
    return Sample.with(sample, at.table(), at.side(), rows);
  }

  private static BigDecimal number(At at) {
    Row row = sample.tables().get(at.table()).sides().get(at.side()).rows().get(at.row());
    return row.cell(at.column()).number();
  }

  private static Disclosure changed(At at, BigDecimal number) {
    Row row = sample.tables().get(at.table()).sides().get(at.side()).rows().get(at.row());
    Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
    cells.put(at.column(), new Amount(number, row.place(), 1));
    return with(at, cells);
  }

  /** A change of one cell; empty where it would change nothing. */
  private interface Mutation {
    Optional<Disclosure> of(At at, Random random);
  }

  private static double share(String name, Mutation mutation) {
    int tried = 0;
    int seen = 0;
    Set<String> hidden = new TreeSet<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      At at = cells.get(random.nextInt(cells.size()));
      Optional<Disclosure> mutant = mutation.of(at, random);
      if (mutant.isPresent()) {
        tried++;
        if (found(mutant.get()) > baseline) {
          seen++;
        } else {
          hidden.add(href(at));
        }
      }
    }
    double share = seen * 100.0 / tried;
    System.out.printf(
        java.util.Locale.ROOT, "%s: %d of %d found (%.1f%%)%n", name, seen, tried, share);
    hidden.stream().limit(10).forEach(h -> System.out.println("  not found: " + h));
    return share;
  }

  @Test
  void everyFigureTakesPartInSomeRelation() {
    Set<String> covered = covered();
    Set<String> alone = new TreeSet<>();
    cells.stream().map(MutationTest::href).filter(h -> !covered.contains(h)).forEach(alone::add);
    assertEquals(Set.of(), alone);
  }

  @Test
  void aWrongAmountIsFound() {
    double share =
        share(
            "changed by 0.05 or more",
            (at, random) -> {
              BigDecimal by = BigDecimal.valueOf(5 + random.nextInt(5000), 2);
              BigDecimal wrong =
                  random.nextBoolean() ? number(at).add(by) : number(at).subtract(by);
              return Optional.of(changed(at, wrong));
            });
    assertTrue(share >= 95, "found " + share + "%");
  }

  @Test
  void twoSwappedDigitsAreFound() {
    double share =
        share(
            "two digits swapped",
            (at, random) -> {
              String text = number(at).toPlainString();
              int i = random.nextInt(text.length() - 1);
              char a = text.charAt(i);
              char b = text.charAt(i + 1);
              if (a == b || a == '.' || b == '.') {
                return Optional.empty();
              }
              String swapped = text.substring(0, i) + b + a + text.substring(i + 2);
              return Optional.of(changed(at, new BigDecimal(swapped)));
            });
    assertTrue(share >= 95, "found " + share + "%");
  }

  @Test
  void aValueInTheNextColumnIsFound() {
    double share =
        share(
            "moved to the next column",
            (at, random) -> {
              Side side = sample.tables().get(at.table()).sides().get(at.side());
              List<String> columns = side.amountColumns().stream().map(c -> c.id()).toList();
              int next = columns.indexOf(at.column()) + 1;
              if (next == columns.size()) {
                return Optional.empty();
              }
              Row row = side.rows().get(at.row());
              Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
              Cell moved = cells.remove(at.column());
              if (row.cell(columns.get(next)) != Absent.NIL) {
                return Optional.empty();
              }
              cells.put(columns.get(next), moved);
              return Optional.of(with(at, cells));
            });
    assertTrue(share >= 95, "found " + share + "%");
  }

  @Test
  void aWrongUnitIsFound() {
    double share =
        share(
            "divided by 10,000",
            (at, random) -> {
              BigDecimal divided =
                  number(at).divide(BigDecimal.valueOf(10_000), 2, RoundingMode.HALF_UP);
              return Optional.of(changed(at, divided));
            });
    assertTrue(share >= 95, "found " + share + "%");
  }

  @Test
  void aDeletedItemIsFound() {
    double share =
        share(
            "row deleted",
            (at, random) -> {
              Side side = sample.tables().get(at.table()).sides().get(at.side());
              Row row = side.rows().get(at.row());
              if (row.kind() != Row.Kind.ITEM) {
                return Optional.empty();
              }
              return Optional.of(with(at, Map.of()));
            });
    assertTrue(share >= 95, "found " + share + "%");
  }
}
