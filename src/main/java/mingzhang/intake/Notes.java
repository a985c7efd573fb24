package mingzhang.intake;

import java.util.Collection;
import java.util.regex.Pattern;
import mingzhang.intake.sheet.SheetCell;
import mingzhang.model.Labels;

/**
 * Rows that are no rows of a table: column numbers under the headings, notes and signatures below.
 */
final class Notes {
  private static final Pattern NOTE =
      Pattern.compile(
          "(注\\d*|备注|说明|填表说明)[:.、].*|注明.*|[本此该我](表|单位|部门|年).{0,12}(无|没有|未|为空).*"
              + "|.{0,8}(负责人|制表人?|填报人|填表人|审核人?|经办人|联系电话|打印日期|填报日期|制表日期):.*");
  private static final Pattern EMPTY =
      Pattern.compile("(注:?)?[本此该我](表|单位|部门|年).{0,12}(无|没有|未|为空).*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(=[\\d+\\-]+)?|栏次|栏目|\\*{1,4}");

  private Notes() {}

  /** Whether a row below a table is a note or a signature. */
  static boolean isNote(Collection<SheetCell> row) {
    return row.stream().noneMatch(Notes::isFigure)
        && NOTE.matcher(Labels.plain(row.iterator().next().text())).matches();
  }

  private static boolean isFigure(SheetCell cell) {
    return cell.kind() == SheetCell.Kind.NUMBER
        || Labels.plain(cell.text()).matches("[-+¥(]*[0-9][0-9,.]*\\)?");
  }

  /** Whether a note only says that the table has no figures. */
  static boolean saysEmpty(Collection<SheetCell> row, String emptyNote) {
    String plain = Labels.plain(row.iterator().next().text());
    return EMPTY.matcher(plain).matches()
        || (!emptyNote.isEmpty() && Labels.plain(emptyNote).equals(plain));
  }

  /** Whether a row only numbers the columns. */
  static boolean isNumbering(Collection<SheetCell> row) {
    return row.size() > 1
        && row.stream()
            .allMatch(
                c -> NUMBER.matcher(Labels.plain(c.text()).replaceFirst("\\.0+$", "")).matches());
  }
}
