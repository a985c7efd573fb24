package mingzhang.jbake.log;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Listens to the warnings and errors of JBake during one bake.
 *
 * <p>Outside a bake nothing is kept: the program reports by findings, not by a log.
 */
public final class BakeLog implements AutoCloseable {
  private static volatile @Nullable BakeLog listening;

  private final List<String> lines = new CopyOnWriteArrayList<>();

  private BakeLog() {}

  /** Begins to listen; there is one bake at a time. */
  public static BakeLog listen() {
    BakeLog log = new BakeLog();
    listening = log;
    return log;
  }

  /** Every warning and error so far. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    listening = null;
  }

  static boolean isOn() {
    return listening != null;
  }

  static void line(String text) {
    BakeLog log = listening;
    if (log != null) {
      log.lines.add(text);
    }
  }
}
