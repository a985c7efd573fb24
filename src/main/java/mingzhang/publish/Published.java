package mingzhang.publish;

import java.util.List;

/**
 * How a publication ended.
 *
 * @param digest SHA-256 of the manifest that is public now, or would be
 * @param files all files of the edition
 * @param sent files that were sent, or would be, in order
 * @param removed files that were removed, or would be
 * @param changes how many files that makes; more than none also where only a switch had to be ended
 * @param done whether it was done, and was not only a trial
 */
public record Published(
    String digest, int files, List<String> sent, List<String> removed, int changes, boolean done) {
  /** Whether everything was public already. */
  public boolean isNothing() {
    return changes == 0;
  }
}
