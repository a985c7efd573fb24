package mingzhang;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.pages.Summary;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.write.OutputFolder;

/** Addresses of former years that the public site has and the new one would not have. */
final class Vanished {
  private static final Pattern OF_YEAR = Pattern.compile("(((?:19|20)\\d\\d)/(?:[^/]+/)?).*");

  private Vanished() {}

  /** Tells them by folder; the latest year is still in the making. */
  static void check(List<Summary> summaries, OutputFolder out, Findings findings) {
    int latest = summaries.stream().mapToInt(Summary::year).max().orElse(0);
    Map<String, List<String>> gone = new TreeMap<>();
    for (String path : new TreeSet<>(out.former())) {
      Matcher year = OF_YEAR.matcher(path);
      if (year.matches() && Integer.parseInt(year.group(2)) < latest && !out.has(path)) {
        gone.computeIfAbsent(year.group(1), folder -> new ArrayList<>()).add(path);
      }
    }
    gone.forEach(
        (folder, paths) ->
            findings.add(
                Finding.error("address-vanishes", Place.of(folder), paths.size(), paths.get(0))
                    .withHint("address-vanishes", folder.substring(0, 4))));
  }
}
