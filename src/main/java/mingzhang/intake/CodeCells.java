package mingzhang.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.intake.sheet.SheetCell;
import mingzhang.model.Labels;
import mingzhang.standard.Classification;

/**
 * Makes account codes of cells: one column, or 类, 款 and 项 in three, each filled in every row or
 * only where it begins.
 */
final class CodeCells {
  private final List<Integer> digits;
  private List<String> before = List.of();

  CodeCells(Optional<Classification> classification) {
    this.digits = classification.map(Classification::digits).orElse(List.of());
  }

  /** Digits and letters of a cell; of a stored number its digits. Empty where it holds words. */
  static String code(SheetCell cell) {
    String text = Labels.plain(cell.text());
    if (cell.kind() == SheetCell.Kind.NUMBER) {
      text = cell.number().map(n -> n.stripTrailingZeros().toPlainString()).orElse("");
    }
    String code = text.replaceAll("[-._\\[\\]()]", "");
    return code.matches("[0-9A-Za-z]{1,12}") ? code : "";
  }

  /** The code of a row from the cells of its code columns; empty where it has none. */
  String of(List<Optional<SheetCell>> cells) {
    List<String> parts = cells.stream().map(c -> c.map(CodeCells::code).orElse("")).toList();
    if (parts.size() == 1) {
      return parts.get(0);
    }
    int last = parts.size() - 1;
    while (last >= 0 && parts.get(last).isEmpty()) {
      last--;
    }
    List<String> whole = new ArrayList<>();
    String code = "";
    for (int i = 0; i <= last; i++) {
      String part = parts.get(i).isEmpty() && i < before.size() ? before.get(i) : parts.get(i);
      int length = length(i);
      part = part.isEmpty() ? part : "0".repeat(Math.max(0, length - part.length())) + part;
      whole.add(part);
      boolean full = i > 0 && part.length() > length && part.startsWith(code);
      code = full ? part : code + part;
    }
    if (last >= 0) {
      before = whole;
    }
    return code;
  }

  private int length(int level) {
    return level >= digits.size()
        ? 2
        : digits.get(level) - (level == 0 ? 0 : digits.get(level - 1));
  }
}
