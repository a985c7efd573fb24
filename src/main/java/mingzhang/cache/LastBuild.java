package mingzhang.cache;

import java.util.List;
import mingzhang.check.Verdicts;
import mingzhang.report.Finding;

/**
 * How the last build ended that wrote its site, or the last check.
 *
 * @param key digest of all that it depended on
 * @param findings what it found
 * @param verdicts what it verified
 * @param files how many files its site has, without the manifest; 0 for a check
 * @param bytes their size
 */
public record LastBuild(
    String key, List<Finding> findings, Verdicts verdicts, int files, long bytes) {}
