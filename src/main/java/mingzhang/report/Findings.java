package mingzhang.report;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Collects findings from any thread and gives them back in the order of their places. */
public final class Findings {
  private final ConcurrentLinkedQueue<Finding> all = new ConcurrentLinkedQueue<>();
  private final Set<String> filesWithErrors = ConcurrentHashMap.newKeySet();
  private final @Nullable Findings whole;

  /** Nothing is found yet. */
  public Findings() {
    this(null);
  }

  private Findings(@Nullable Findings whole) {
    this.whole = whole;
  }

  /** Findings of a part, which knows what else is wrong with a file but does not tell it. */
  public Findings part() {
    return new Findings(this);
  }

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
    return filesWithErrors.contains(file) || (whole != null && whole.hasErrorsIn(file));
  }

  /**
   * Whether one of them is an error in a file that is not in a folder.
   *
   * @param folder its name in places, with a slash at its end
   */
  public boolean hasErrorsOutside(String folder) {
    return !filesWithErrors.stream().allMatch(file -> file.startsWith(folder));
  }

  /** Whether one of them is an error. */
  public boolean hasErrors() {
    return !filesWithErrors.isEmpty();
  }
}
