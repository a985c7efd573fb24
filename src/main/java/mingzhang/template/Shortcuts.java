package mingzhang.template;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.NegativeTestExpression;
import io.pebbletemplates.pebble.node.expression.PositiveTestExpression;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.Pair;

/**
 * Puts quicker nodes into a compiled template for what templates do in every cell: literal text,
 * attributes of records, the test {@code empty}, escaping. What is printed stays the same.
 */
final class Shortcuts extends AbstractNodeVisitor {
  private Shortcuts(PebbleTemplateImpl template) {
    super(template);
  }

  /** Sees one template, after Pebble has told it what to escape. */
  static NodeVisitor in(PebbleTemplate template) {
    return new Shortcuts((PebbleTemplateImpl) template);
  }

  @Override
  public void visit(BodyNode body) {
    body.getChildren()
        .replaceAll(child -> child instanceof TextNode text ? LiteralText.of(text) : child);
    super.visit(body);
  }

  @Override
  public void visit(PrintNode print) {
    Expression<?> expression = print.getExpression();
    print.setExpression(
        isEscaping(expression)
            ? new Escaped(shorter(((FilterExpression) expression).getLeftExpression()))
            : shorter(expression));
  }

  @Override
  public void visit(IfNode choice) {
    choice
        .getConditionsWithBodies()
        .replaceAll(pair -> new Pair<>(shorter(pair.getLeft()), pair.getRight()));
    super.visit(choice);
  }

  private static Expression<?> shorter(Expression<?> expression) {
    if (expression.getClass() == GetAttributeExpression.class) {
      GetAttributeExpression attribute = (GetAttributeExpression) expression;
      return RecordAttribute.of(attribute, shorter(attribute.getNode()));
    }
    if (expression instanceof BinaryExpression<?> binary) {
      binary.setLeft(shorter(binary.getLeftExpression()));
      binary.setRight(shorter(binary.getRightExpression()));
    }
    return expression instanceof PositiveTestExpression test && isEmptyTest(test)
        ? new EmptyTest(test.getLeftExpression(), !(test instanceof NegativeTestExpression))
        : expression;
  }

  private static boolean isEscaping(Expression<?> expression) {
    return expression instanceof FilterExpression filter
        && filter.getRightExpression() instanceof FilterInvocationExpression call
        && call.getFilterName().equals("escape")
        && call.getArgs().getNamedArgs().isEmpty()
        && call.getArgs().getPositionalArgs() == null;
  }

  private static boolean isEmptyTest(PositiveTestExpression test) {
    return test.getRightExpression() instanceof TestInvocationExpression call
        && call.getTestName().equals("empty");
  }
}
