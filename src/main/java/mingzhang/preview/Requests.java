package mingzhang.preview;

import com.sun.net.httpserver.HttpExchange;
import java.util.Locale;
import java.util.Set;

/** What a request may be, and what it asks for. */
final class Requests {
  private Requests() {}

  /**
   * Whether it names this machine: a page of another site that has its name lead here (DNS
   * rebinding) names that site.
   */
  static boolean isLocal(HttpExchange exchange) {
    int port = exchange.getLocalAddress().getPort();
    String host = exchange.getRequestHeaders().getFirst("Host");
    return host != null
        && Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port)
            .contains(host.toLowerCase(Locale.ROOT));
  }

  /** Whether it only reads. */
  static boolean isReading(HttpExchange exchange) {
    return Set.of("GET", "HEAD").contains(exchange.getRequestMethod());
  }

  /** The file of the site that it asks for, from the root; a folder means its index. */
  static String path(HttpExchange exchange) {
    String path = String.valueOf(exchange.getRequestURI().getPath()).replaceFirst("^/+", "");
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }
}
