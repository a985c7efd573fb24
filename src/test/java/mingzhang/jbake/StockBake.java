package mingzhang.jbake;

import java.io.File;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** Bakes a site with JBake's own oven and prints its errors; run in a JVM of its own. */
public final class StockBake {
  private StockBake() {}

  /** Takes the source folder and the destination. */
  public static void main(String[] args) {
    Oven oven =
        new Oven(
            new JBakeConfigurationFactory()
                .createDefaultJbakeConfiguration(new File(args[0]), new File(args[1]), true));
    oven.bake();
    oven.getErrors().forEach(error -> System.out.println("ERROR " + error.getMessage()));
    System.exit(oven.getErrors().isEmpty() ? 0 : 1);
  }
}
