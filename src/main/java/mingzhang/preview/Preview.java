package mingzhang.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import mingzhang.LiveSite;
import mingzhang.model.MediaTypes;
import mingzhang.report.Finding;
import mingzhang.report.Severity;

/**
 * A server on this machine that shows the site as its files are, and has browsers load a page again
 * when they change.
 *
 * <p>It listens on the loopback address only, answers only requests that name this machine, and
 * only reads: an address is looked up among the pages in memory and never among files.
 */
public final class Preview implements AutoCloseable {
  private static final String OWN = "-preview/";
  private static final long SETTLE = 500;

  private final LiveSite site;
  private final PreviewPage pages;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool(Preview::daemon);
  private final Watch watch;
  private final Listeners listeners = new Listeners();

  private Preview(LiveSite site, PreviewPage pages, int port) throws IOException {
    this.site = site;
    this.pages = pages;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    this.watch = new Watch(site.sources());
  }

  /**
   * Starts a preview.
   *
   * @param port 0 for any that is free
   * @throws java.net.BindException if the port is taken
   */
  public static Preview start(LiveSite site, PreviewText text, int port) throws IOException {
    Preview preview = new Preview(site, new PreviewPage(text.messages(), text.texts()), port);
    preview.server.createContext("/", preview::answer);
    preview.server.setExecutor(preview.workers);
    preview.server.start();
    preview.workers.execute(preview::follow);
    return preview;
  }

  /** The address of the site's first page. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() throws IOException {
    watch.close();
    listeners.close();
    server.stop(0);
    workers.shutdownNow();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "preview");
    thread.setDaemon(true);
    return thread;
  }

  private void follow() {
    try {
      settleSoon();
      for (Optional<Set<java.nio.file.Path>> changed = watch.next();
          changed.isPresent();
          changed = watch.next()) {
        site.changed(changed.get());
        listeners.changed();
        settleSoon();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What belongs to no disclosure is made when the page that is being looked at is there. */
  private void settleSoon() {
    long version = listeners.version();
    CompletableFuture.delayedExecutor(SETTLE, TimeUnit.MILLISECONDS, workers)
        .execute(
            () -> {
              if (version == listeners.version() && site.settle()) {
                listeners.changed();
              }
            });
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      if (!Requests.isLocal(exchange)) {
        text(exchange, 403, pages.say("preview.host"));
      } else if (!Requests.isReading(exchange)) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        text(exchange, 405, pages.say("preview.method"));
      } else {
        String path = Requests.path(exchange);
        if (path.equals(OWN + "events")) {
          listeners.serve(exchange);
        } else if (path.startsWith(OWN)) {
          own(exchange, path.substring(OWN.length()));
        } else {
          page(exchange, path);
        }
      }
    }
  }

  private void page(HttpExchange exchange, String path) throws IOException {
    long version = listeners.version();
    Optional<byte[]> file = site.file(path);
    boolean html = path.endsWith(".html");
    if (file.isPresent() && !html) {
      send(exchange, 200, MediaTypes.withCharset(path), file.get());
      return;
    }
    List<Finding> findings = site.findings(path);
    if (file.isPresent()) {
      byte[] page = pages.with(file.get(), version, site.heldBack(path), findings);
      send(exchange, 200, MediaTypes.withCharset(path), page);
      return;
    }
    boolean failed = findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    String title = pages.say(failed ? "preview.broken" : "preview.missing", path);
    byte[] page = pages.instead(title, version, findings);
    send(exchange, failed ? 500 : 404, MediaTypes.withCharset("html"), page);
  }

  private void own(HttpExchange exchange, String name) throws IOException {
    try (InputStream in =
        Set.of("preview.js", "preview.css").contains(name)
            ? Preview.class.getResourceAsStream("/mingzhang/preview/" + name)
            : null) {
      if (in == null) {
        text(exchange, 404, pages.say("preview.missing", OWN + name));
      } else {
        send(exchange, 200, MediaTypes.withCharset(name), in.readAllBytes());
      }
    }
  }

  private static void text(HttpExchange exchange, int status, String text) throws IOException {
    send(exchange, status, MediaTypes.withCharset("txt"), (text + "\n").getBytes(UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean body = bytes.length > 0 && !exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, body ? bytes.length : -1);
    if (body) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
