package mingzhang.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.standard.RowsSpec;
import mingzhang.standard.SideSpec;
import mingzhang.standard.Standard;
import mingzhang.standard.TableSpec;

/** Makes the file of a table from the blocks of a workbook that are its pages. */
final class TableYaml {
  private final Standard standard;
  private final Set<String> offices;
  private final Optional<String> otherwise;
  private final Findings findings;

  /**
   * Prepares.
   *
   * @param offices plain names of the unit and its department
   * @param otherwise the money unit where a sheet states none
   */
  TableYaml(Standard standard, Set<String> offices, Optional<String> otherwise, Findings findings) {
    this.standard = standard;
    this.offices = offices;
    this.otherwise = otherwise;
    this.findings = findings;
  }

  /** A file, and what each side of the table was filled with. */
  record File(String text, List<Taken> sides) {}

  /** The file; whether it may be written is told by the findings. */
  File write(List<Block> blocks) {
    TableSpec spec = blocks.get(0).layout().spec();
    List<LineReader> pages = new ArrayList<>();
    List<AmountCells> amounts = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      AmountCells cells = new AmountCells(factor(unit(blocks, i)), spec.unit(), findings);
      amounts.add(cells);
      pages.add(new LineReader(blocks.get(i), cells, unit(blocks, i).orElse(""), findings));
    }
    YamlText body = new YamlText();
    List<Taken> taken = new ArrayList<>();
    for (int i = 0; i < spec.sides().size(); i++) {
      taken.add(side(spec.sides().get(i), i, pages, body));
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (unit(blocks, i).isEmpty() && amounts.get(i).read() > 0) {
        Block block = blocks.get(i);
        findings.add(
            Finding.error(
                    "money-unit-missing",
                    block.sheet().place(block.header().top(), 0),
                    spec.title())
                .withHint("money-unit-missing"));
      }
    }
    int rounded = amounts.stream().mapToInt(AmountCells::rounded).sum();
    if (rounded > 0) {
      findings.add(
          Finding.hint(
                  "amounts-rounded", blocks.get(0).sheet().place(), rounded, spec.unit().name())
              .withHint("amounts-rounded"));
    }
    return new File(head(spec) + (body.toString().isEmpty() ? EMPTY : body), taken);
  }

  private static final String EMPTY = "# 本表无数据，原因见 disclosure.yaml 的 empty_reasons\n{}\n";

  /** Whether the text of a file says that the table has no rows. */
  static boolean isEmpty(String text) {
    return text.endsWith(EMPTY);
  }

  private static String head(TableSpec spec) {
    String title = spec.title().replaceFirst("^\\d{4}年", "");
    return "# 表" + spec.number() + " " + title + "，单位：" + spec.unit().name() + "\n";
  }

  private Taken side(SideSpec side, int index, List<LineReader> pages, YamlText body) {
    CodeCells codes = new CodeCells(classification(side));
    List<Line> lines = new ArrayList<>();
    pages.forEach(p -> lines.addAll(p.lines(index, codes)));
    int indent = side.id().isEmpty() ? 0 : 2;
    YamlText rows = new YamlText();
    RowsSpec kind = side.rows();
    Taken taken = Taken.NOTHING;
    if (kind instanceof RowsSpec.Fixed fixed) {
      taken = new FixedSide(fixed, findings).write(lines, indent, rows);
    } else if (kind instanceof RowsSpec.Grouped grouped) {
      taken = new GroupedSide(side, grouped, offices, findings).write(lines, indent, rows);
    } else if (kind instanceof RowsSpec.Classified classified) {
      taken =
          new ClassifiedSide(classified, classification(side), findings).write(lines, indent, rows);
    }
    if (!rows.toString().isEmpty()) {
      if (indent > 0) {
        body.line(0, side.id() + ":");
      }
      rows.toString().lines().forEach(l -> body.line(0, l));
    }
    return taken;
  }

  private Optional<mingzhang.standard.Classification> classification(SideSpec side) {
    Function<String, Optional<mingzhang.standard.Classification>> byId =
        id -> Optional.ofNullable(standard.classifications().get(id));
    return side.rows() instanceof RowsSpec.Classified c
        ? byId.apply(c.classification())
        : Optional.empty();
  }

  /** The unit of a page: its own, else that of the first page, else the one that was given. */
  private Optional<String> unit(List<Block> blocks, int page) {
    return blocks.get(page).unit().or(blocks.get(0)::unit).or(() -> otherwise);
  }

  private static BigDecimal factor(Optional<String> unit) {
    return switch (unit.orElse("")) {
      case "元" -> BigDecimal.ONE;
      case "千元" -> BigDecimal.valueOf(1_000);
      case "百万元" -> BigDecimal.valueOf(1_000_000);
      case "亿元" -> BigDecimal.valueOf(100_000_000);
      default -> BigDecimal.valueOf(10_000);
    };
  }
}
