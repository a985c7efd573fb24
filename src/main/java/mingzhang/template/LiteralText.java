package mingzhang.template;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Text of a template, encoded when the template is compiled. */
final class LiteralText extends AbstractRenderableNode {
  private final String text;
  private final byte[] encoded;

  private LiteralText(String text, int line) {
    super(line);
    this.text = text;
    this.encoded = text.getBytes(StandardCharsets.UTF_8);
  }

  static LiteralText of(TextNode node) {
    return new LiteralText(new String(node.getData()), node.getLineNumber());
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** The line on which it says something first; Pebble counts the line on which a text ends. */
  int line() {
    return getLineNumber() - (int) text.stripLeading().chars().filter(c -> c == '\n').count();
  }

  @Override
  public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
      throws IOException {
    if (writer instanceof Encoding bytes) {
      bytes.add(encoded);
    } else {
      writer.write(text);
    }
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
