package mingzhang.template;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record, found once for each place in a template; what is no component of a
 * record is left to Pebble, with its errors.
 */
final class RecordAttribute implements Expression<@Nullable Object> {
  private final GetAttributeExpression slow;
  private final Expression<?> owner;
  private final String name;
  private @Nullable Known known;

  private record Known(Class<?> type, Method method) {}

  private RecordAttribute(GetAttributeExpression slow, Expression<?> owner, String name) {
    this.slow = slow;
    this.owner = owner;
    this.name = name;
  }

  /** The same attribute of the same owner, which may be found in a quicker way. */
  static Expression<?> of(GetAttributeExpression attribute, Expression<?> owner) {
    return attribute.getArgumentsNode() == null
            && attribute.getAttributeNameExpression() instanceof LiteralStringExpression name
        ? new RecordAttribute(attribute, owner, name.getValue())
        : attribute;
  }

  @Override
  public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
    if (owner.evaluate(self, context) instanceof Record value) {
      Known found = known;
      if (found == null || found.type() != value.getClass()) {
        Method method = RecordAttributes.member(value, name);
        if (method == null) {
          return slow.evaluate(self, context);
        }
        found = new Known(value.getClass(), method);
        known = found;
      }
      return RecordAttributes.invoke(found.method(), value, null);
    }
    return slow.evaluate(self, context);
  }

  @Override
  public int getLineNumber() {
    return slow.getLineNumber();
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
