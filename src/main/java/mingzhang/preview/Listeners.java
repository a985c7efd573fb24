package mingzhang.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/**
 * The browsers that wait for a change (server-sent events): each is told the version of the site,
 * at once and whenever it grows.
 */
final class Listeners {
  /** A browser that has gone is noticed within so many milliseconds. */
  private static final long BEAT = 5_000;

  private long version = 1;
  private boolean closed;

  /** The version of the site. */
  synchronized long version() {
    return version;
  }

  /** The site has changed. */
  synchronized void changed() {
    version++;
    notifyAll();
  }

  /** Lets all of them go. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** Serves one browser until it or the preview goes. */
  void serve(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    long told = 0;
    while (true) {
      long now = after(told);
      if (now < 0) {
        return;
      }
      String event = now == told ? ": waiting\n\n" : "retry: 300\ndata: " + now + "\n\n";
      out.write(event.getBytes(UTF_8));
      out.flush();
      told = now;
    }
  }

  /** Waits for another version, for a while; negative where the preview ends. */
  private synchronized long after(long told) throws IOException {
    try {
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BEAT);
      while (version == told && !closed && System.nanoTime() < end) {
        TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
    return closed ? -1 : version;
  }
}
