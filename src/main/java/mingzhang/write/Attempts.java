package mingzhang.write;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/**
 * What is tried in an output folder; only the first failure is told: those after it come from it.
 */
final class Attempts {
  /** What may fail. */
  interface Action {
    void run() throws IOException;
  }

  /** What may fail and gives something. */
  interface Making<T> {
    T get() throws IOException;
  }

  private final Path shown;
  private final Findings findings;
  private volatile boolean failed;

  Attempts(Path shown, Findings findings) {
    this.shown = shown;
    this.findings = findings;
  }

  /** Whether something has failed. */
  boolean failed() {
    return failed;
  }

  void run(Action action) {
    var unused =
        making(
            () -> {
              action.run();
              return action;
            });
  }

  /** What was made; empty after a failure, which is told. */
  <T> Optional<T> making(Making<T> making) {
    try {
      return Optional.of(making.get());
    } catch (IOException e) {
      fail(Failure.finding(shown, e));
    } catch (InvalidPathException e) {
      fail(Finding.error("path-encoding", Place.of(e.getInput())).withHint("path-encoding"));
    }
    return Optional.empty();
  }

  synchronized void fail(Finding finding) {
    if (!failed) {
      failed = true;
      findings.add(finding);
    }
  }
}
