package mingzhang.cache;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingzhang.check.UsedTerms;
import mingzhang.check.Verdicts;
import mingzhang.pages.LinkTargets;
import mingzhang.pages.Summary;
import mingzhang.report.Finding;
import mingzhang.write.Written;

/**
 * What one disclosure gives to a site.
 *
 * @param standard id of the standard that it follows; empty where it could not be read
 * @param summary what pages across units need of it; empty where it has no pages
 * @param findings what is wrong with it
 * @param links where the links of its texts lead
 * @param terms which terms it uses
 * @param verdicts what was verified
 * @param windowsLineEnds its files whose lines end as on Windows
 * @param files its files in the site, by path from the root
 */
public record Share(
    String standard,
    Optional<Summary> summary,
    List<Finding> findings,
    LinkTargets.Remembered links,
    UsedTerms.Noted terms,
    Verdicts verdicts,
    Set<String> windowsLineEnds,
    Map<String, Written> files) {}
