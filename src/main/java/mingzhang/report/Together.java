package mingzhang.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Findings that people read as one: what a form still lacks, field by field. Machines get each of
 * them.
 */
final class Together {
  /** Ids of findings whose line says nothing that their sentence does not. */
  private static final Set<String> IDS = Set.of("fact-unknown", "empty-without-reason");

  /** Fewer are told one by one. */
  private static final int LEAST = 3;

  private Together() {}

  /** The findings in their order: alone, or with those that follow and say the same of a folder. */
  static List<List<Finding>> of(List<Finding> findings) {
    List<List<Finding>> all = new ArrayList<>();
    for (int i = 0; i < findings.size(); ) {
      int end = i + 1;
      while (end < findings.size() && isSame(findings.get(i), findings.get(end))) {
        end++;
      }
      end = end - i < LEAST ? i + 1 : end;
      all.add(findings.subList(i, end));
      i = end;
    }
    return all;
  }

  private static boolean isSame(Finding first, Finding next) {
    return IDS.contains(first.id())
        && first.id().equals(next.id())
        && first.severity() == next.severity()
        && folder(first).equals(folder(next));
  }

  /** Their common place: the file, or the folder of several files with a slash at its end. */
  static String place(List<Finding> findings) {
    Finding first = findings.get(0);
    boolean oneFile =
        findings.stream().allMatch(f -> f.place().file().equals(first.place().file()));
    return oneFile ? first.place().file() : folder(first);
  }

  private static String folder(Finding finding) {
    String file = finding.place().file();
    return file.substring(0, file.lastIndexOf('/') + 1);
  }
}
