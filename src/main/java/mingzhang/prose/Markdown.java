package mingzhang.prose;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import mingzhang.report.Findings;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns Markdown into HTML that is safe to print: raw HTML is shown as text, links lead only where
 * they may.
 *
 * <p>CommonMark 0.31 with GFM tables, without indented code: a first line that is indented, as in
 * text from a word processor, begins a paragraph. Headings get ids from their words, unique in the
 * text. A line break between two Chinese characters prints no space.
 */
public final class Markdown {
  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER =
      Parser.builder()
          .extensions(TABLES)
          .enabledBlockTypes(
              Set.of(
                  Heading.class,
                  HtmlBlock.class,
                  ThematicBreak.class,
                  FencedCodeBlock.class,
                  BlockQuote.class,
                  ListBlock.class))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final SiteLinks links;
  private final Findings findings;

  /**
   * Renders texts whose relative links are decided by {@code links}; refused ones become findings.
   */
  public Markdown(SiteLinks links, Findings findings) {
    this.links = links;
    this.findings = findings;
  }

  /** The HTML of a text without bound figures. */
  public String html(MarkdownText source) {
    return html(source, "", Marks.NONE);
  }

  /**
   * The HTML of a text.
   *
   * @param prefix begins the id of every heading, so that several texts can share a page
   * @param marks what stands for the text's marks
   */
  public String html(MarkdownText source, String prefix, Marks marks) {
    Node document = PARSER.parse(source.text());
    document.accept(new MarkdownTree());
    document.accept(new MarkdownRules(source, new LinkRule(links, findings), findings));
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(TABLES)
            .extensions(List.of(HeadingAnchorExtension.builder().idPrefix(prefix).build()))
            .escapeHtml(true)
            .attributeProviderFactory(context -> cells())
            .nodeRendererFactory(context -> new MarkRenderer(context, marks))
            .build();
    Matcher left = MarkdownTree.MARK.matcher(renderer.render(document));
    return left.replaceAll(
        mark -> Matcher.quoteReplacement(escape(marks.text(Integer.parseInt(mark.group(1))))));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Headings of columns say so; an alignment is a class, as HTML has no attribute for it. */
  private static AttributeProvider cells() {
    return (Node node, String tag, Map<String, String> attributes) -> {
      if (node instanceof TableCell cell && cell.isHeader()) {
        attributes.put("scope", "col");
      }
      String align = attributes.remove("align");
      if (align != null && node instanceof TableCell) {
        attributes.put("class", align);
      }
    };
  }

  private record MarkRenderer(HtmlNodeRendererContext context, Marks marks)
      implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(MarkNode.class);
    }

    @Override
    public void render(Node node) {
      context.getWriter().raw(marks.html(((MarkNode) node).index()));
    }
  }
}
