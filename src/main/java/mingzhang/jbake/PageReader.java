package mingzhang.jbake;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.model.GeneralPage;
import mingzhang.model.PageLink;
import mingzhang.prose.Markdown;
import mingzhang.prose.MarkdownText;
import mingzhang.read.SourceFile;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/** Reads one content file: its header and its text. */
final class PageReader {
  private final SourceFile file;
  private final Findings findings;

  PageReader(SourceFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /** A page, and whether it is published. */
  record Read(GeneralPage page, boolean published) {}

  /** The page; empty if a finding says what is wrong. */
  Optional<Read> read(String url, String type) {
    Optional<PageHeader> header = new HeaderCheck(file, findings).read(type);
    return header.flatMap(h -> read(h, url));
  }

  private Optional<Read> read(PageHeader header, String url) {
    String text = file.text().substring(file.index(header.bodyLine(), 1));
    Place place = Place.of(file.name());
    if (text.isBlank()) {
      findings.add(Finding.error("page-no-text", new Place(file.name(), header.bodyLine(), 1)));
      return Optional.empty();
    }
    List<PageLink> links = new ArrayList<>();
    String body =
        new Markdown((written, at) -> href(url, written, at, links), findings)
            .html(new MarkdownText(text, file.name(), header.bodyLine()));
    if (!header.published()) {
      findings.add(Finding.hint("page-draft", place));
    }
    GeneralPage page =
        new GeneralPage(
            url,
            header.type(),
            header.title(),
            header.date(),
            header.tags(),
            header.summary(),
            body,
            text,
            List.copyOf(links),
            place);
    return Optional.of(new Read(page, header.published()));
  }

  /** Where a relative link leads; a link to another content file leads to its page. */
  static String page(String written) {
    return written.replaceFirst("\\.md(?=$|#)", ".html");
  }

  /** Whether a picture with words begins at a place: {@code ![words](…)}. */
  private boolean isDescribed(Place at) {
    String line = file.line(at.line());
    return at.column() > 0
        && line.substring(line.offsetByCodePoints(0, at.column() - 1))
            .matches("!\\[\\s*[^\\s\\]].*");
  }

  private String href(String url, String written, Place at, List<PageLink> links) {
    String href = page(written);
    String target = href.replaceFirst("[?#].*", "");
    try {
      String path = new URI("/" + url).resolve(new URI(target).getRawPath()).getRawPath();
      if (path.startsWith("/../")) {
        findings.add(Finding.error("page-link-outside", at, written));
      } else {
        links.add(new PageLink(path.substring(1), at, isDescribed(at)));
      }
    } catch (java.net.URISyntaxException e) {
      findings.add(Finding.error("page-link-form", at, written));
    }
    return href;
  }
}
