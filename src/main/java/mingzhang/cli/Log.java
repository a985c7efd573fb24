package mingzhang.cli;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import mingzhang.Progress;
import mingzhang.report.Json;
import mingzhang.report.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a command tells on standard error while it works: a bar on a terminal, a line now and then
 * elsewhere, or JSON lines ({@code event} is {@code progress} with {@code done} and {@code total},
 * {@code stage} with {@code name} and {@code ms}, or a sentence's key with its {@code message}).
 */
final class Log implements Progress {
  /** Fewer disclosures are done before anybody asks. */
  private static final int MANY = 20;

  private static final int WIDTH = 30;
  private static final Duration BAR = Duration.ofMillis(100);
  private static final Duration LINE = Duration.ofSeconds(5);

  private final Console console;
  private final boolean quiet;
  private final boolean json;
  private final boolean verbose;
  private long last = System.nanoTime();
  private boolean drawn;
  private @Nullable Boolean terminal;

  Log(Console console, boolean quiet, boolean json, boolean verbose) {
    this.console = console;
    this.quiet = quiet;
    this.json = json;
    this.verbose = verbose;
  }

  @Override
  public synchronized void done(int done, int total) {
    long now = System.nanoTime();
    if (quiet || total < MANY || now - last < BAR.toNanos()) {
      return;
    }
    boolean bar = !json && onTerminal();
    if (!bar && now - last < LINE.toNanos()) {
      return;
    }
    last = now;
    if (json) {
      line(
          "progress",
          fields -> {
            fields.field("done", done);
            fields.field("total", total);
          });
    } else if (bar) {
      drawn = true;
      console.err().print("\r" + bar(done, total));
      console.err().flush();
    } else {
      console.say("progress", done, total);
    }
  }

  /** Asked once, and only by work that lasts: Java takes its time to look for a terminal. */
  private boolean onTerminal() {
    if (terminal == null) {
      terminal = isTerminal();
    }
    return terminal;
  }

  static String bar(int done, int total) {
    int full = done * WIDTH / total;
    return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + done + "/" + total + " ";
  }

  /** The work has ended: takes the bar away and tells what each stage took, if that is wanted. */
  synchronized void end(Map<String, Duration> stages) {
    if (drawn) {
      console.err().print("\r" + " ".repeat(WIDTH + 24) + "\r");
      drawn = false;
    }
    if (json) {
      stages.forEach(
          (name, time) ->
              line(
                  "stage",
                  fields -> {
                    fields.field("name", name);
                    fields.field("ms", time.toMillis());
                  }));
    } else if (verbose && !quiet) {
      stages.forEach(
          (name, time) ->
              console.say(
                  "stage", name, String.format(Locale.ROOT, "%.2f", time.toMillis() / 1000.0)));
    }
  }

  /** A sentence. */
  void say(String key, Object... arguments) {
    if (json) {
      String text = console.messages().text(Message.of(key, arguments));
      line(key, fields -> fields.field("message", text));
    } else if (!quiet) {
      console.say(key, arguments);
    }
  }

  private void line(String event, Consumer<Json> fields) {
    console
        .err()
        .println(
            Json.compact(
                json ->
                    json.object(
                        () -> {
                          json.field("event", event);
                          fields.accept(json);
                        })));
  }

  /** From Java 22 on there is a console without a terminal too. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    java.io.Console terminal = System.console();
    if (terminal == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(terminal);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
