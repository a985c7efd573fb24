package mingzhang.intake.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/** Opens spreadsheets, XLSX and CSV; one that is not read is a finding, and does no harm. */
public final class Workbooks {
  private final Findings findings;

  /** Opens spreadsheets and tells the findings what is wrong with them. */
  public Workbooks(Findings findings) {
    this.findings = findings;
  }

  /**
   * Opens a file.
   *
   * @param shown how the user calls it
   */
  public Optional<Workbook> open(Path file, String shown) {
    Place place = Place.of(shown);
    try {
      return Optional.of(read(file, shown, place));
    } catch (Refusal e) {
      findings.add(e.finding());
    } catch (CountedStream.TooMuch e) {
      findings.add(Finding.error("workbook-too-large", place).withHint("workbook-too-large"));
    } catch (IOException e) {
      findings.add(Finding.error("workbook-missing", place).withHint("workbook-missing"));
    }
    return Optional.empty();
  }

  /** The text of a CSV file in any encoding that is read; empty where it is none of them. */
  public static Optional<String> text(byte[] csv) {
    return Csv.text(csv);
  }

  private static Workbook read(Path file, String shown, Place place) throws IOException, Refusal {
    if (Files.size(file) > Limits.FILE) {
      throw new Refusal(Finding.error("workbook-too-large", place).withHint("workbook-too-large"));
    }
    byte[] bytes = Files.readAllBytes(file);
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    List<Sheet> sheets;
    if (Xlsx.isOle2(bytes)) {
      String id = Xlsx.isEncrypted(bytes) ? "workbook-encrypted" : "workbook-kind";
      throw new Refusal(Finding.error(id, place).withHint(id));
    } else if (name.endsWith(".csv")) {
      sheets = new Csv(shown).read(bytes);
    } else if (name.endsWith(".xlsx") || name.endsWith(".xlsm")) {
      sheets = new Xlsx(shown).read(file);
    } else {
      throw new Refusal(Finding.error("workbook-kind", place).withHint("workbook-kind"));
    }
    return new Workbook(shown, bytes, sheets);
  }
}
