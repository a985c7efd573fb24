package mingzhang.preview;

import com.sun.net.httpserver.HttpExchange;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a request may be, and what its answer is called. */
final class Requests {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("pdf", "application/pdf"));

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

  /** The media type of a file by the ending of its name. */
  static String type(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }
}
