package mingzhang.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import mingzhang.report.Message;
import mingzhang.report.Messages;

/**
 * Where a command runs and whom it talks to.
 *
 * @param folder what relative paths are counted from
 * @param messages the sentences of the user's language
 * @param out results
 * @param err everything else
 */
record Console(Path folder, Messages messages, PrintStream out, PrintStream err) {
  void say(String key, Object... arguments) {
    err.println(messages.text(Message.of(key, arguments)));
  }
}
