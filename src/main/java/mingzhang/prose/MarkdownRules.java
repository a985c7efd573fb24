package mingzhang.prose;

import java.util.List;
import java.util.Optional;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Applies our rules to a parsed text: a refused link leaves its words, a heading of the first level
 * becomes one of the second.
 */
final class MarkdownRules extends AbstractVisitor {
  private final MarkdownText source;
  private final LinkRule rule;
  private final Findings findings;
  private final List<String> lines;

  MarkdownRules(MarkdownText source, LinkRule rule, Findings findings) {
    this.findings = findings;
    this.source = source;
    this.rule = rule;
    this.lines = source.text().lines().toList();
  }

  @Override
  public void visit(Heading heading) {
    visitChildren(heading);
    if (heading.getLevel() == 1) {
      findings.add(
          Finding.warning("heading-first-level", place(heading)).withHint("heading-level"));
      heading.setLevel(2);
    }
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    rule.href(link.getDestination(), false, place(link))
        .ifPresentOrElse(link::setDestination, () -> dissolve(link));
  }

  @Override
  public void visit(Image image) {
    visitChildren(image);
    rule.href(image.getDestination(), true, place(image))
        .ifPresentOrElse(image::setDestination, () -> dissolve(image));
  }

  Place place(Node node) {
    Node at = node;
    while (at.getSourceSpans().isEmpty() && at.getParent() != null) {
      at = at.getParent();
    }
    Optional<SourceSpan> span = at.getSourceSpans().stream().findFirst();
    if (span.isEmpty()) {
      return Place.of(source.file());
    }
    int line = span.get().getLineIndex();
    String text = line < lines.size() ? lines.get(line) : "";
    int column = Math.min(span.get().getColumnIndex(), text.length());
    return new Place(source.file(), source.line() + line, text.codePointCount(0, column) + 1);
  }

  private static void dissolve(Node link) {
    Node child = link.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      link.insertBefore(child);
      child = next;
    }
    link.unlink();
  }
}
