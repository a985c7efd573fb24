package mingzhang.province;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Figures as they are printed in the files. */
final class Printed {
  private Printed() {}

  /** Hundredths of a yuan as 万元 with two decimals, a half rounded up. */
  static String wan(long fen) {
    return BigDecimal.valueOf(fen, 6).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /** Columns and their figures in braces, without those that are nothing. */
  static String braces(Map<String, Long> figures) {
    StringBuilder text = new StringBuilder("{");
    figures.forEach(
        (column, fen) -> {
          if (fen != 0) {
            text.append(text.length() > 1 ? ", " : "").append(column).append(": ").append(wan(fen));
          }
        });
    return text.append('}').toString();
  }

  /** The figures of columns given by turns: name, hundredths of a yuan. */
  static Map<String, Long> figures(Object... pairs) {
    Map<String, Long> figures = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      figures.put((String) pairs[i], (Long) pairs[i + 1]);
    }
    return figures;
  }
}
