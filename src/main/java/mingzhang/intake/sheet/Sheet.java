package mingzhang.intake.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import mingzhang.report.Place;

/** One sheet of a workbook, or a CSV file: its cells that hold something, and how it looks. */
public final class Sheet {
  private final String workbook;
  private final String name;
  private final boolean hidden;
  private final NavigableMap<Integer, NavigableMap<Integer, SheetCell>> cells = new TreeMap<>();
  private final Map<Integer, List<Region>> merged = new HashMap<>();
  private final Set<Integer> hiddenRows;
  private final Set<Integer> hiddenColumns;

  /**
   * A sheet.
   *
   * @param workbook how the user calls the file
   * @param name of the sheet; empty for a CSV file
   */
  Sheet(
      String workbook,
      String name,
      boolean hidden,
      Collection<SheetCell> cells,
      List<Region> regions,
      Set<Integer> hiddenRows,
      Set<Integer> hiddenColumns) {
    this.workbook = workbook;
    this.name = name;
    this.hidden = hidden;
    this.hiddenRows = Set.copyOf(hiddenRows);
    this.hiddenColumns = Set.copyOf(hiddenColumns);
    for (SheetCell cell : cells) {
      this.cells.computeIfAbsent(cell.row(), r -> new TreeMap<>()).put(cell.column(), cell);
    }
    for (Region region : regions) {
      for (int row : rowsBetween(region.top(), region.bottom())) {
        merged.computeIfAbsent(row, r -> new ArrayList<>()).add(region);
      }
    }
  }

  /** Its name; empty for a CSV file. */
  public String name() {
    return name;
  }

  /** Whether the workbook hides it. */
  public boolean hidden() {
    return hidden;
  }

  /** Rows that hold something, in order. */
  public NavigableSet<Integer> rows() {
    return cells.navigableKeySet();
  }

  /** Rows that hold something, from one to another, both included. */
  public NavigableSet<Integer> rowsBetween(int first, int last) {
    return last < first
        ? new java.util.TreeSet<>()
        : cells.subMap(first, true, last, true).navigableKeySet();
  }

  /** The cells of a row that hold something, in order. */
  public Collection<SheetCell> row(int row) {
    NavigableMap<Integer, SheetCell> found = cells.get(row);
    return found == null ? List.of() : found.values();
  }

  /** What a cell itself holds. */
  public Optional<SheetCell> own(int row, int column) {
    return Optional.ofNullable(cells.get(row)).map(r -> r.get(column));
  }

  /** What a reader sees in a cell: of a merged region, what its first cell holds. */
  public Optional<SheetCell> seen(int row, int column) {
    Optional<Region> region = region(row, column);
    return region.isPresent() ? own(region.get().top(), region.get().left()) : own(row, column);
  }

  /** The merged region that a cell lies in. */
  public Optional<Region> region(int row, int column) {
    return merged.getOrDefault(row, List.of()).stream()
        .filter(r -> r.contains(row, column))
        .findFirst();
  }

  /** Whether a row is hidden. */
  public boolean isHiddenRow(int row) {
    return hiddenRows.contains(row);
  }

  /** Whether a column is hidden. */
  public boolean isHiddenColumn(int column) {
    return hiddenColumns.contains(column);
  }

  /** The sheet as a place. */
  public Place place() {
    return name.isEmpty() ? Place.of(workbook) : Place.ofCell(workbook, name, 0, 0);
  }

  /** A cell as a place; of a CSV file its line. */
  public Place place(int row, int column) {
    return name.isEmpty()
        ? new Place(workbook, row + 1, 0)
        : Place.ofCell(workbook, name, row + 1, column + 1);
  }

  /** A cell as a place. */
  public Place place(SheetCell cell) {
    return place(cell.row(), cell.column());
  }
}
