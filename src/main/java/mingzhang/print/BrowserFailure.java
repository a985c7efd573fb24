package mingzhang.print;

import mingzhang.report.Message;

/** A browser was started and made no PDF; its own words tell why. */
public final class BrowserFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Message reason;

  BrowserFailure(String key, int number, String words) {
    super(words);
    reason = words.isEmpty() ? Message.of(key + ".silent", number) : Message.of(key, number, words);
  }

  /** How it ended, with the browser's own words if it had any. */
  public Message reason() {
    return reason;
  }
}
