package mingzhang.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mingzhang.model.MediaTypes;

/**
 * Serves a folder as a plain web host does: on this machine only, at the root or in a sub-folder of
 * a portal, {@code index.html} for a folder and {@code 404.html} for what is not there.
 */
public final class StaticServer implements AutoCloseable {
  private final Path folder;
  private final String under;
  private final Map<String, String> headers;
  private final HttpServer server;

  private StaticServer(Path folder, String under, Map<String, String> headers) throws IOException {
    this.folder = folder.toAbsolutePath().normalize();
    this.under = under;
    this.headers = headers;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  /** Serves the folder at the root. */
  public static StaticServer serve(Path folder) throws IOException {
    return serve(folder, "/", Map.of());
  }

  /**
   * Serves the folder.
   *
   * @param under path that the folder is at, such as {@code /portal/budget/}; starts and ends with
   *     a slash; nothing is served outside it
   * @param headers sent with every answer, such as a Content-Security-Policy
   */
  public static StaticServer serve(Path folder, String under, Map<String, String> headers)
      throws IOException {
    if (!under.startsWith("/") || !under.endsWith("/")) {
      throw new IllegalArgumentException("starts and ends with a slash: " + under);
    }
    StaticServer server = new StaticServer(folder, under, headers);
    server.server.createContext("/", server::answer);
    server.server.start();
    return server;
  }

  /** Address of a page, such as {@code 2025/index.html}. */
  public String url(String page) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + under + page;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
      String path = exchange.getRequestURI().getPath();
      Path file = folder.resolve(path.startsWith(under) ? path.substring(under.length()) : "..");
      file = file.normalize();
      if (!file.startsWith(folder)) {
        send(exchange, 404, "text/plain", "not found".getBytes(UTF_8));
      } else if (Files.isDirectory(file) && !path.endsWith("/")) {
        exchange.getResponseHeaders().set("Location", path + "/");
        exchange.sendResponseHeaders(301, -1);
      } else {
        file = Files.isDirectory(file) ? file.resolve("index.html") : file;
        if (Files.isRegularFile(file)) {
          send(exchange, 200, file);
        } else if (Files.isRegularFile(folder.resolve("404.html"))) {
          send(exchange, 404, folder.resolve("404.html"));
        } else {
          send(exchange, 404, "text/plain", "not found".getBytes(UTF_8));
        }
      }
    }
  }

  private static void send(HttpExchange exchange, int status, Path file) throws IOException {
    String name = file.getFileName().toString();
    send(exchange, status, MediaTypes.withCharset(name), Files.readAllBytes(file));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    boolean body = bytes.length > 0 && !exchange.getRequestMethod().equals("HEAD");
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body ? bytes.length : -1);
    if (body) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
