package mingzhang.report;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects findings from any thread and gives them back in the order of their places. */
public final class Findings {
  private final ConcurrentLinkedQueue<Finding> all = new ConcurrentLinkedQueue<>();
  private final Set<String> filesWithErrors = ConcurrentHashMap.newKeySet();

  /** Adds one finding. */
  public void add(Finding finding) {
    all.add(finding);
    if (finding.severity() == Severity.ERROR) {
      filesWithErrors.add(finding.place().file());
    }
  }

  /** Adds several findings. */
  public void addAll(Iterable<Finding> findings) {
    findings.forEach(this::add);
  }

  /** Every finding, sorted by place, without repetitions. */
  public List<Finding> sorted() {
    return all.stream().distinct().sorted().toList();
  }

  /** Whether one of them is an error in a file. */
  public boolean hasErrorsIn(String file) {
    return filesWithErrors.contains(file);
  }

  /** Whether one of them is an error. */
  public boolean hasErrors() {
    return !filesWithErrors.isEmpty();
  }
}
