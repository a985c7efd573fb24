package mingzhang.report;

import java.util.List;

/** Puts findings into one of the forms of {@code --format}. */
public interface Printer {
  /**
   * The findings, in the order given, as one text that ends with {@code \n}; empty where there is
   * nothing to say.
   */
  String print(List<Finding> findings);
}
