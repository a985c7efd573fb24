package mingzhang.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mingzhang.Version;
import mingzhang.model.Sha256;
import mingzhang.report.Message;
import mingzhang.write.Manifest;

/**
 * Prints the editions of a finished site.
 *
 * @param site its folder, which is only read
 * @param manifest what is in it
 * @param browser prints
 * @param work a folder for what lies between page and PDF
 */
public record PrintedSite(Path site, Manifest manifest, Browser browser, Path work) {
  private static final String PAGE = "/print.html";

  /** Numbers in the contents could move a line; after so many tries something else is wrong. */
  private static final int TRIES = 4;

  private static final int NAMED = 5;

  /** The folders of all disclosures that have a print edition, for example {@code 2025/finance}. */
  public static List<String> editions(Manifest manifest) {
    return manifest.digests().keySet().stream()
        .filter(path -> path.endsWith(PAGE))
        .map(path -> path.substring(0, path.length() - PAGE.length()))
        .toList();
  }

  /** Copies what all editions share: the theme's styles and fonts. */
  public void share() throws IOException {
    for (String path : manifest.digests().keySet()) {
      if (path.startsWith("assets/")) {
        copy(path);
      }
    }
  }

  /**
   * Prints an edition: once to see on which sheet each part begins, and once more with these
   * numbers in the contents; then proves that nothing of it is lost.
   *
   * @param edition its folder in the site
   * @throws BrowserFailure if the browser makes no PDF
   * @throws IOException if files cannot be read or written
   */
  public Printed print(String edition) throws BrowserFailure, IOException, InterruptedException {
    String name = edition.replace('/', '-');
    byte[] html = Files.readAllBytes(site.resolve(edition + PAGE));
    PaperPage page = PaperPage.of(new String(html, StandardCharsets.UTF_8));
    for (String picture : page.pictures()) {
      String path = Path.of(edition).resolve(picture).normalize().toString().replace('\\', '/');
      if (manifest.digests().containsKey(path)) {
        copy(path);
      }
    }
    Map<String, Integer> sheets = Map.of();
    for (int i = 0; i < TRIES; i++) {
      Path pdf = printOnce(edition, page.numbered(sheets));
      try (PrintedPages pages = PrintedPages.read(pdf)) {
        Map<String, Integer> now = pages.sheets(page.contents());
        if (now.equals(sheets)) {
          return proven(name, page, pages, seed(html));
        }
        sheets = now;
      }
    }
    return new Printed(name, Optional.empty(), 0, List.of(Message.of("print.unsteady")));
  }

  private static long seed(byte[] html) {
    return Long.parseUnsignedLong(Sha256.of(html).substring(0, 16), 16);
  }

  private Path printOnce(String edition, String html)
      throws BrowserFailure, IOException, InterruptedException {
    Path file = work.resolve(edition + PAGE);
    Files.createDirectories(file.resolveSibling("browser"));
    Files.writeString(file, html);
    Path pdf = file.resolveSibling("print.pdf");
    Files.deleteIfExists(pdf);
    browser.print(file, pdf, file.resolveSibling("browser"));
    return pdf;
  }

  private Printed proven(String name, PaperPage page, PrintedPages pages, long seed)
      throws IOException {
    List<Message> troubles = new ArrayList<>();
    String words = pages.words();
    List<String> lost =
        page.words().entrySet().stream()
            .filter(e -> times(e.getKey(), words) < e.getValue())
            .map(Map.Entry::getKey)
            .toList();
    if (!lost.isEmpty()) {
      troubles.add(
          Message.of(
              "print.lost",
              lost.size(),
              String.join(" | ", lost.subList(0, Math.min(NAMED, lost.size())))));
    }
    String cut = pages.cut().stream().map(String::valueOf).collect(Collectors.joining(", "));
    if (!cut.isEmpty()) {
      troubles.add(Message.of("print.cut", cut));
    }
    Optional<byte[]> pdf =
        troubles.isEmpty()
            ? Optional.of(pages.bytes(page.title(), Version.GENERATOR, seed))
            : Optional.empty();
    return new Printed(name, pdf, pages.sheets(), troubles);
  }

  /** How often a text stands in another. */
  private static int times(String text, String in) {
    int times = 0;
    for (int at = in.indexOf(text); at >= 0; at = in.indexOf(text, at + text.length())) {
      times++;
    }
    return times;
  }

  /** One at a time: two editions may share a picture. */
  private synchronized void copy(String path) throws IOException {
    Path file = work.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    if (Files.notExists(file)) {
      Files.copy(site.resolve(path), file);
    }
  }
}
