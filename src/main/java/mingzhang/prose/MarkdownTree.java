package mingzhang.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Prepares a parsed text: marks become nodes, and a line break between two Chinese characters is no
 * space.
 */
final class MarkdownTree extends AbstractVisitor {
  static final Pattern MARK = Pattern.compile(Binding.OPEN + "(\\d{1,6})" + Binding.CLOSE);

  @Override
  public void visit(Text text) {
    Matcher mark = MARK.matcher(text.getLiteral());
    int end = 0;
    while (mark.find()) {
      put(text, text.getLiteral().substring(end, mark.start()));
      text.insertBefore(new MarkNode(Integer.parseInt(mark.group(1))));
      end = mark.end();
    }
    if (end > 0) {
      put(text, text.getLiteral().substring(end));
      text.unlink();
    }
  }

  @Override
  public void visit(SoftLineBreak line) {
    Node before = line.getPrevious();
    Node after = line.getNext();
    boolean figures = before instanceof MarkNode && after instanceof Text text && startsMark(text);
    if (endsChinese(before) && startsChinese(after) && !figures) {
      line.unlink();
    }
  }

  private static void put(Node place, String literal) {
    if (!literal.isEmpty()) {
      place.insertBefore(new Text(literal));
    }
  }

  private static boolean endsChinese(@Nullable Node node) {
    return node instanceof MarkNode
        || (node instanceof Text text
            && chinese(text.getLiteral(), text.getLiteral().length() - 1));
  }

  private static boolean startsChinese(@Nullable Node node) {
    return node instanceof Text text && (startsMark(text) || chinese(text.getLiteral(), 0));
  }

  private static boolean startsMark(Text text) {
    return text.getLiteral().indexOf(Binding.OPEN) == 0;
  }

  private static boolean chinese(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isIdeographic(text.charAt(at))
            || "，。；：、！？（）《》〈〉“”‘’【】〔〕—…％".indexOf(text.charAt(at)) >= 0);
  }
}
