package mingzhang.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses of columns in standards. */
class ColumnReferenceTest {
  @ParameterizedTest
  @CsvSource({
    "revenue/total, revenue, '', total",
    "summary/income/amount, summary, income, amount",
    "revenue, revenue, '', ''",
    "a/b/c/d, a, b, c/d",
    "'', '', '', ''"
  })
  void isReadAndWritten(String written, String table, String side, String column) {
    ColumnReference reference = ColumnReference.parse(written);
    assertEquals(new ColumnReference(table, side, column), reference);
    assertEquals(written, reference.toString());
  }

  @Test
  void sideIsMeantOnlyWhereItIsNamed() {
    assertTrue(ColumnReference.parse("summary/amount").isOn("expenditure"));
    assertFalse(ColumnReference.parse("summary/income/amount").isOn("expenditure"));
    assertEquals("revenue@201/total", ColumnReference.parse("revenue/total").at("201").unsigned());
  }
}
