package mingzhang.jbake;

import mingzhang.prose.Markdown;
import mingzhang.prose.MarkdownText;
import mingzhang.report.Findings;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/**
 * Our Markdown as an engine of JBake, for files that end in {@code .mingzhang-page}.
 *
 * <p>An ending of its own leaves the Markdown of a stock JBake site to JBake.
 */
public final class ProseEngine extends MarkupEngine {
  static final String ENDING = "mingzhang-page";

  @Override
  public void processBody(ParserContext context) {
    // What is wrong with the text was told when it was read.
    Markdown markdown = new Markdown((to, place) -> PageReader.page(to), new Findings());
    context.setBody(markdown.html(new MarkdownText(context.getBody(), "", 1)));
  }
}
