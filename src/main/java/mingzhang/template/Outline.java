package mingzhang.template;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.ExtendsNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Place;

/**
 * What a template consists of, as the engine reads it.
 *
 * @param parent the template that it extends, where its name stands there as a text
 * @param blocks its blocks, also those within others
 * @param outside where it says something outside of all blocks, which is never printed if it
 *     extends another template
 */
public record Outline(Optional<String> parent, List<Block> blocks, Optional<Place> outside) {
  /**
   * A block of a template.
   *
   * @param outermost whether it stands in no other block
   */
  public record Block(String name, Place place, boolean outermost) {}

  static Outline of(PebbleTemplateImpl template, Texts texts) {
    RootNode root = (RootNode) template.getRootNode();
    Optional<String> parent = Optional.empty();
    Optional<Place> outside = Optional.empty();
    for (RenderableNode node : root.getBody().getChildren()) {
      if (node instanceof ExtendsNode extending) {
        Expression<?> name = extending.getParentExpression();
        parent =
            name instanceof LiteralStringExpression text
                ? Optional.of(text.getValue())
                : Optional.empty();
      } else if (outside.isEmpty() && says(node)) {
        outside = Optional.of(texts.place(template.getName(), line(node)));
      }
    }
    Blocks blocks = new Blocks(template, texts);
    root.accept(blocks);
    return new Outline(parent, List.copyOf(blocks.found), outside);
  }

  private static boolean says(RenderableNode node) {
    return !(node instanceof SetNode
        || node instanceof ImportNode
        || node instanceof MacroNode
        || node instanceof BlockNode
        || (node instanceof LiteralText text && text.isBlank()));
  }

  private static int line(RenderableNode node) {
    if (node instanceof LiteralText text) {
      return text.line();
    }
    return node instanceof AbstractRenderableNode placed ? placed.getLineNumber() : 0;
  }

  private static final class Blocks extends AbstractNodeVisitor {
    private final Texts texts;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Block> found = new ArrayList<>();

    private Blocks(PebbleTemplateImpl template, Texts texts) {
      super(template);
      this.texts = texts;
    }

    @Override
    public void visit(BlockNode block) {
      String name = block.getName();
      Place place = texts.place(getTemplate().getName(), block.getLineNumber(), "block " + name);
      found.add(new Block(name, place, open.isEmpty()));
      open.push(name);
      super.visit(block);
      open.pop();
    }
  }
}
