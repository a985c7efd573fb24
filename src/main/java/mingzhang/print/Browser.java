package mingzhang.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A browser of the Chromium family that makes PDFs of pages: Chromium, Chrome, Edge and those built
 * on them.
 *
 * @param program the executable file
 */
public record Browser(Path program) {
  /** A page takes seconds; what takes longer than this hangs. */
  private static final int SECONDS = 180;

  private static final int WORDS = 600;

  /**
   * Prints a page.
   *
   * @param page an HTML file
   * @param pdf the file to write
   * @param work a folder for the browser's own files, so that it neither finds nor changes the
   *     user's profile and works beside a browser that is open
   * @throws BrowserFailure if it does not end, or ends without a PDF
   * @throws IOException if it cannot be started
   */
  void print(Path page, Path pdf, Path work)
      throws BrowserFailure, IOException, InterruptedException {
    Files.createDirectories(work);
    Path said = work.resolve("said.txt");
    Process process =
        new ProcessBuilder(command(page, pdf, work))
            .directory(work.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new BrowserFailure("print.no-end", SECONDS, lastWords(said));
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
    if (process.exitValue() != 0 || !Files.isRegularFile(pdf)) {
      throw new BrowserFailure("print.ended", process.exitValue(), lastWords(said));
    }
  }

  private List<String> command(Path page, Path pdf, Path work) {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless",
                "--user-data-dir=" + work.resolve("profile"),
                "--print-to-pdf=" + pdf,
                "--no-pdf-header-footer",
                "--generate-pdf-document-outline",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-extensions",
                "--disable-sync",
                "--disable-gpu",
                "--font-render-hinting=none",
                "--no-default-browser-check",
                "--no-first-run"));
    if (System.getProperty("user.name", "").equals("root")) {
      command.add("--no-sandbox"); // it refuses to start as root otherwise; the page has no scripts
    }
    command.add(page.toUri().toString());
    return command;
  }

  /** The end of what the browser has said: there it says why it gave up. */
  private static String lastWords(Path said) throws IOException {
    String all = new String(Files.readAllBytes(said), StandardCharsets.UTF_8).strip();
    String end = all.substring(Math.max(0, all.length() - WORDS));
    return end.substring(end.length() < all.length() ? end.indexOf('\n') + 1 : 0);
  }
}
