package mingzhang.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import mingzhang.report.Message;
import mingzhang.report.Messages;
import mingzhang.write.DiskReason;

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

  /** Why a file could not be written, in the user's language. */
  String reason(IOException e, Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return messages.text(DiskReason.of(e).message(parent == null ? folder : parent));
  }

  /** Whether a content folder is there, called as the user calls it; says so if not. */
  boolean hasContent(String content) {
    boolean there = Files.isDirectory(folder.resolve(content));
    if (!there) {
      say("no-content", content);
    }
    return there;
  }
}
