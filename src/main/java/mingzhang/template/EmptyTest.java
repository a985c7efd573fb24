package mingzhang.template;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pebble's test {@code empty}: nothing, a text of spaces only, a list or a map without entries.
 *
 * @param expected what it must find to hold: false for {@code is not empty}
 */
record EmptyTest(Expression<?> value, boolean expected) implements Expression<Boolean> {
  @Override
  public Boolean evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
    return isEmpty(value.evaluate(self, context)) == expected;
  }

  private static boolean isEmpty(@Nullable Object value) {
    if (value instanceof String text) {
      return isBlank(text);
    }
    return value == null
        || (value instanceof Collection<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }

  /** White space is what {@link String#trim} takes away. */
  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }

  @Override
  public int getLineNumber() {
    return value.getLineNumber();
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
