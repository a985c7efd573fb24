package mingzhang.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure is read as it stands, or not at all. */
class AmountTextTest {
  private final Findings findings = new Findings();

  private Optional<BigDecimal> read(String text) {
    return AmountText.read(new Scalar(text, false, Place.of("revenue.yaml")), findings);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0.0000",
        "12.50",
        "-0.01",
        "922337203685477.5808",
        "999999999999999.9999",
        "-999999999999999.9999"
      })
  void keepsItsDigits(String text) {
    assertEquals(text, read(text).orElseThrow().toPlainString());
    assertEquals(List.of(), findings.sorted());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", ".", "1.", ".5", "1.2.3", "007", "-0", "-0.00", "1.23456", "+1", "1e3"})
  void anotherFormIsAFinding(String text) {
    assertEquals(Optional.empty(), read(text));
    assertEquals(1, findings.sorted().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000000000000", "1000000000000000.00"})
  void sixteenDigitsAreTooMany(String text) {
    assertEquals(Optional.empty(), read(text));
    assertEquals(1, findings.sorted().size());
  }
}
