package mingzhang;

/** Hears how far the work is; called from any thread, with rising numbers but for overtaking. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress NONE = (done, total) -> {};

  /** So many disclosures are done. */
  void done(int done, int total);
}
