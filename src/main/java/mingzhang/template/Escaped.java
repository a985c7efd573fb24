package mingzhang.template;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.StringUtils;
import org.jspecify.annotations.Nullable;

/** A value that is printed at once, made safe for HTML unless it is safe already. */
record Escaped(Expression<?> value) implements Expression<@Nullable Object> {
  @Override
  public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
    Object printed = value.evaluate(self, context);
    return printed == null || printed instanceof SafeString
        ? printed
        : HtmlMarks.safe(StringUtils.toString(printed));
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
