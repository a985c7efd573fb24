package mingzhang.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mingzhang.cli.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the preview's server answers, byte by byte as a stranger may ask. */
@SuppressWarnings("NullAway.Init")
class PreviewServerTest {
  @TempDir private Path folder;
  private EditedSite site;
  private int port;

  @BeforeEach
  void start() throws IOException {
    site = EditedSite.start(folder);
    port = URI.create(site.url("")).getPort();
  }

  @AfterEach
  void end() throws IOException {
    site.close();
  }

  @Test
  void pageIsAnsweredToThisMachine() throws IOException {
    for (String host : List.of("127.0.0.1:" + port, "localhost:" + port, "LOCALHOST:" + port)) {
      String answer = ask("GET /2025/office/revenue.html", host);
      assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
      assertTrue(answer.contains("一般公共服务支出"), answer);
    }
    assertTrue(ask("GET /", "localhost:" + port).contains("云岭镇预算公开"));
    assertTrue(ask("GET /2025/", "localhost:" + port).startsWith("HTTP/1.1 200 "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"budget.example", "budget.example:80", "127.0.0.1", "127.0.0.1.example"})
  void otherHostIsRefused(String host) throws IOException {
    String answer = ask("GET /", host);
    assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
    assertFalse(answer.contains("云岭镇"), answer);
    assertTrue(ask("GET /-preview/events", host).startsWith("HTTP/1.1 403 "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
  void nothingIsWritten(String method) throws IOException {
    String answer = ask(method + " /index.html", "localhost:" + port);
    assertTrue(answer.startsWith("HTTP/1.1 405 "), answer);
    assertTrue(answer.contains("GET, HEAD"), answer);
  }

  @Test
  void headHasNoBody() throws IOException {
    String answer = ask("HEAD /index.html", "localhost:" + port);
    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    assertTrue(answer.endsWith("\r\n\r\n"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../content/site.yaml",
        "/content/site.yaml",
        "/2025/office/../../../secret.txt",
        "/2025/office/%2e%2e/%2e%2e/%2e%2e/secret.txt",
        "/2025/office/files/..%2f..%2f..%2f..%2fsecret.txt",
        "//etc/passwd",
        "/-preview/../secret.txt",
        "/-preview/preview.css%00",
        "/%00"
      })
  void filesOutsideOfTheSiteAreNotThere(String path) throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "geheim");
    String answer = ask("GET " + path, "localhost:" + port);
    assertTrue(answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), answer);
    assertFalse(answer.contains("geheim") || answer.contains("publisher:"), answer);
  }

  @Test
  void downloadIsAsInABuild() throws IOException {
    String answer = ask("GET /2025/office/revenue.csv", "localhost:" + port);
    assertTrue(answer.contains("text/csv; charset=utf-8"), answer);
    assertFalse(answer.contains("-preview"), answer);
  }

  @Test
  void takenPortIsTold() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      PrintStream console = new PrintStream(bytes, true, StandardCharsets.UTF_8);
      String number = String.valueOf(taken.getLocalPort());
      int code =
          Main.run(List.of("preview", "--port", number), folder, Locale.ENGLISH, console, console);
      String told = bytes.toString(StandardCharsets.UTF_8);
      assertEquals(3, code, told);
      assertTrue(told.contains("port " + number + " is taken"), told);
    }
  }

  private String ask(String what, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request = what + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
