package mingzhang.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.intake.sheet.SheetCell;
import mingzhang.model.Absent;
import mingzhang.model.Labels;
import mingzhang.model.MoneyUnit;
import mingzhang.read.PlainFigure;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/**
 * Makes amounts of cells: in the unit of the table, with its decimals, rounded half up where the
 * sheet has more.
 */
final class AmountCells {
  private static final Pattern NIL = Pattern.compile("[-―─]{1,3}|/|无");
  private static final Pattern WITHHELD =
      Pattern.compile("(依法|按规定)?不予?公开|因?涉密([,;]?(依法)?不予?公开)?|withheld");
  private static final MathContext STORED = new MathContext(15, RoundingMode.HALF_UP);
  private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(15);

  private final MoneyUnit to;
  private final BigDecimal from;
  private final Findings findings;
  private int rounded;
  private int count;

  /**
   * Prepares.
   *
   * @param from how many 元 one of the sheet's unit is
   * @param to unit of the table
   */
  AmountCells(BigDecimal from, MoneyUnit to, Findings findings) {
    this.from = from;
    this.to = to;
    this.findings = findings;
  }

  /** How many amounts had more digits than are printed. */
  int rounded() {
    return rounded;
  }

  /** How many amounts were read. */
  int read() {
    return count;
  }

  /** The number of a cell as the sheet has it, in the sheet's unit. */
  static Optional<BigDecimal> stated(SheetCell cell) {
    return cell.kind() == SheetCell.Kind.NUMBER
        ? cell.number().map(n -> n.round(STORED))
        : PlainFigure.of(cell.text())
            .filter(p -> p.unit().isEmpty())
            .map(p -> new BigDecimal(p.digits()));
  }

  /** What to write for a cell; empty for nil, or after a finding. */
  Optional<String> read(SheetCell cell, Place place) {
    return switch (cell.kind()) {
      case NUMBER -> number(cell, place);
      case TEXT -> text(cell, place);
      case ERROR -> {
        findings.add(Finding.error("cell-error", place, cell.text()).withHint("cell-error"));
        yield Optional.empty();
      }
      case NO_VALUE -> {
        findings.add(
            Finding.error("formula-without-value", place).withHint("formula-without-value"));
        yield Optional.empty();
      }
      case FLAG -> wrong(cell, place);
    };
  }

  private Optional<String> number(SheetCell cell, Place place) {
    if (cell.isScaled()) {
      findings.add(Finding.error("cell-scaled", place, cell.text()).withHint("cell-scaled"));
      return Optional.empty();
    }
    Optional<BigDecimal> number =
        cell.isPercent() || cell.isDate() ? Optional.empty() : cell.number();
    return number.isPresent()
        ? amount(number.get().round(STORED), cell, place)
        : wrong(cell, place);
  }

  private Optional<String> text(SheetCell cell, Place place) {
    String text = PlainFigure.ascii(cell.text().strip());
    if (NIL.matcher(text).matches()) {
      return Optional.empty();
    }
    if (WITHHELD.matcher(text).matches()) {
      return Optional.of(Absent.WITHHELD.word());
    }
    return switch (text) {
      case "不适用", "n/a", "not-applicable" -> Optional.of(Absent.NOT_APPLICABLE.word());
      case "未知", "不详", "unknown" -> Optional.of(Absent.UNKNOWN.word());
      default -> {
        Optional<PlainFigure> plain = PlainFigure.of(cell.text()).filter(p -> p.unit().isEmpty());
        yield plain.isPresent()
            ? amount(new BigDecimal(plain.get().digits()), cell, place)
            : wrong(cell, place);
      }
    };
  }

  private Optional<String> amount(BigDecimal read, SheetCell cell, Place place) {
    BigDecimal exact = read.multiply(from).divide(to.factor());
    BigDecimal printed = exact.setScale(to.decimals(), RoundingMode.HALF_UP);
    if (printed.abs().compareTo(TOO_LARGE) >= 0) {
      return wrong(cell, place);
    }
    count++;
    if (printed.compareTo(exact) != 0) {
      rounded++;
    }
    return Optional.of(printed.toPlainString());
  }

  private Optional<String> wrong(SheetCell cell, Place place) {
    String id = cell.text().startsWith("##") ? "cell-cut" : "cell-not-amount";
    findings.add(Finding.error(id, place, shown(cell)).withHint(id));
    return Optional.empty();
  }

  /** What the cell shows, not too much of it. */
  private static String shown(SheetCell cell) {
    String line =
        cell.isPercent()
            ? cell.number().map(n -> n.movePointRight(2).round(STORED).toPlainString()).orElse("")
                + "%"
            : Labels.tidy(cell.text());
    return line.length() <= 30 ? line : line.substring(0, 30) + "…";
  }
}
