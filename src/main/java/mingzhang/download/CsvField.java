package mingzhang.download;

import java.math.BigDecimal;

/** One field of a CSV file, by what it means. */
sealed interface CsvField {
  /** Words as printed. */
  record Text(String words) implements CsvField {
    @Override
    public String written() {
      return CsvText.defused(words);
    }
  }

  /**
   * A code, such as that of an account.
   *
   * <p>CSV has no types. A code is written in quotes and otherwise untouched: LibreOffice and WPS
   * keep quoted fields as text when asked, Excel does so only when the file is imported by "Data,
   * From Text" with the column set to text, and shows {@code 201} as a number when it is opened by
   * a double click. The ways to force Excel ({@code ="201"}, a leading tab or apostrophe) would put
   * characters into the data that every other reader takes for a part of the code.
   */
  record Code(String code) implements CsvField {
    @Override
    public String written() {
      return CsvText.defused(code);
    }

    @Override
    public boolean quoted() {
      return !code.isEmpty();
    }
  }

  /** A number, with the decimals it was published with, a dot and no thousands separators. */
  record Decimal(BigDecimal number) implements CsvField {
    @Override
    public String written() {
      return number.toPlainString();
    }
  }

  /** Nothing stands here, which is not 0. */
  record Nil() implements CsvField {
    @Override
    public String written() {
      return "";
    }
  }

  /** What stands in the file, before quoting. */
  String written();

  /** Whether it is quoted even where RFC 4180 does not ask for it. */
  default boolean quoted() {
    return false;
  }
}
