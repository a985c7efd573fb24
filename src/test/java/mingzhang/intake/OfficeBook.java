package mingzhang.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Makes workbooks from text: a line a row, cells between bars. {@code <} joins a cell with the one
 * left of it, {@code ^} with the one above; digits become numbers unless {@code '} stands before
 * them, {@code 95%} a percentage, {@code @2025-03-01} a day.
 */
public final class OfficeBook {
  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final List<String> hidden = new ArrayList<>();
  private final List<int[]> hiddenRows = new ArrayList<>();
  private final List<int[]> hiddenColumns = new ArrayList<>();
  private final Map<String, UnaryOperator<String>> changes = new LinkedHashMap<>();
  private final Map<String, String> parts = new LinkedHashMap<>();

  /** One more sheet. */
  public OfficeBook sheet(String name, String text) {
    sheets.put(name, text);
    return this;
  }

  /** One more sheet that the workbook hides. */
  public OfficeBook hiddenSheet(String name, String text) {
    hidden.add(name);
    return sheet(name, text);
  }

  /** Hides a row of a sheet, both counted from 0. */
  public OfficeBook hideRow(int sheet, int row) {
    hiddenRows.add(new int[] {sheet, row});
    return this;
  }

  /** Hides a column of a sheet, both counted from 0. */
  public OfficeBook hideColumn(int sheet, int column) {
    hiddenColumns.add(new int[] {sheet, column});
    return this;
  }

  /** Makes the number in a cell of the first sheet the stored value of a formula. */
  public OfficeBook formula(String cell, String formula) {
    return change(
        "xl/worksheets/sheet1.xml",
        xml ->
            xml.replaceFirst("(<c r=\"" + cell + "\"[^>]*>)(<v>)", "$1<f>" + formula + "</f>$2"));
  }

  /** Makes a cell of the first sheet an error. */
  public OfficeBook error(String cell, String error) {
    return change(
        "xl/worksheets/sheet1.xml",
        xml ->
            xml.replaceFirst(
                "<c r=\"" + cell + "\"[^>]*>.*?</c>",
                "<c r=\"" + cell + "\" t=\"e\"><f>A1</f><v>" + error + "</v></c>"));
  }

  /** Gives the cells of the first sheet that have a number format another one. */
  public OfficeBook format(String format) {
    return change(
        "xl/styles.xml",
        x -> x.replaceFirst("formatCode=\"[^\"]*\"", "formatCode=\"" + format + "\""));
  }

  /** Changes a part. */
  public OfficeBook change(String part, UnaryOperator<String> how) {
    changes.merge(part, how, (a, b) -> xml -> b.apply(a.apply(xml)));
    return this;
  }

  /** Adds a part that spreadsheet programs would not expect here. */
  public OfficeBook part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /** Writes the file. */
  public void write(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Office", "1.0")) {
      sheets.forEach((name, text) -> fill(workbook.newWorksheet(name), name, text));
    }
    Path raw = Files.createTempFile("office", ".xlsx");
    try {
      Files.write(raw, bytes.toByteArray());
      try (ZipFile in = new ZipFile(raw.toFile());
          ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
        for (ZipEntry entry : in.stream().toList()) {
          String name = entry.getName();
          byte[] content = in.getInputStream(entry).readAllBytes();
          if (changes.containsKey(name)) {
            String xml = new String(content, StandardCharsets.UTF_8);
            content = changes.get(name).apply(xml).getBytes(StandardCharsets.UTF_8);
          }
          out.putNextEntry(new ZipEntry(name));
          out.write(content);
        }
        for (Map.Entry<String, String> part : parts.entrySet()) {
          out.putNextEntry(new ZipEntry(part.getKey()));
          out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        }
      }
    } finally {
      Files.delete(raw);
    }
  }

  private void fill(Worksheet sheet, String name, String text) {
    int index = List.copyOf(sheets.keySet()).indexOf(name);
    hiddenRows.stream().filter(h -> h[0] == index).forEach(h -> sheet.hideRow(h[1]));
    hiddenColumns.stream().filter(h -> h[0] == index).forEach(h -> sheet.hideColumn(h[1]));
    if (hidden.contains(name)) {
      sheet.setVisibilityState(VisibilityState.HIDDEN);
    }
    String[][] cells = text.lines().map(l -> l.split("\\|", -1)).toArray(String[][]::new);
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < cells[row].length; column++) {
        String cell = cells[row][column];
        if (!cell.isEmpty() && !"<^".contains(cell)) {
          value(sheet, row, column, cell);
          merge(sheet, cells, row, column);
        }
      }
    }
  }

  private static void value(Worksheet sheet, int row, int column, String cell) {
    if (cell.matches("-?[0-9]+(\\.[0-9]+)?")) {
      sheet.value(row, column, new BigDecimal(cell));
    } else if (cell.matches("[0-9.]+%")) {
      sheet.value(row, column, new BigDecimal(cell.replace("%", "")).movePointLeft(2));
      sheet.style(row, column).format("0%").set();
    } else if (cell.startsWith("@")) {
      sheet.value(row, column, java.time.LocalDate.parse(cell.substring(1)));
      sheet.style(row, column).format("yyyy/m/d").set();
    } else {
      String text = cell.startsWith("'") ? cell.substring(1) : cell;
      sheet.value(row, column, text.replace("\\n", "\n").replace("\\t", "\t"));
    }
  }

  private static void merge(Worksheet sheet, String[][] cells, int row, int column) {
    int right = column;
    while (right + 1 < cells[row].length && cells[row][right + 1].equals("<")) {
      right++;
    }
    int bottom = row;
    while (bottom + 1 < cells.length
        && column < cells[bottom + 1].length
        && cells[bottom + 1][column].equals("^")) {
      bottom++;
    }
    if (bottom > row || right > column) {
      sheet.range(row, column, bottom, right).merge();
    }
  }

  /** Fails where a test cannot go on. */
  static UncheckedIOException failed(IOException e) {
    return new UncheckedIOException(e);
  }
}
