package mingzhang.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes our functions and attributes known to Pebble. */
final class Functions extends AbstractExtension {
  private final Map<String, Function> functions = new HashMap<>();

  Functions(Map<String, TemplateFunction> ours, Texts texts) {
    ours.forEach((name, function) -> functions.put(name, new Adapter(name, function, texts)));
  }

  @Override
  public Map<String, Function> getFunctions() {
    return functions;
  }

  @Override
  public List<NodeVisitorFactory> getNodeVisitors() {
    return List.of(Shortcuts::in);
  }

  @Override
  public List<AttributeResolver> getAttributeResolver() {
    return List.of(new RecordAttributes());
  }

  private record Adapter(String name, TemplateFunction function, Texts texts) implements Function {
    @Override
    public @Nullable List<String> getArgumentNames() {
      return null; // any number of them, by position
    }

    @Override
    public Object execute(
        Map<String, @Nullable Object> args,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      List<@Nullable Object> values = new ArrayList<>();
      for (int i = 0; i < args.size(); i++) {
        values.add(args.get(String.valueOf(i)));
      }
      String first = values.isEmpty() ? "" : String.valueOf(values.get(0));
      return function.call(
          new TemplateCall(
              values,
              line,
              () -> texts.place(self.getName(), line, first, name),
              context::getVariable));
    }
  }
}
