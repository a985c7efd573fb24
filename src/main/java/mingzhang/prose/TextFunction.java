package mingzhang.prose;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mingzhang.report.Finding;

/** A function of texts: takes words, gives words, a list or a truth. */
record TextFunction(String name, Body body) implements Function {
  /** What it does with its arguments. */
  interface Body {
    Object apply(Binding binding, List<String> arguments, int line);
  }

  @Override
  public List<String> getArgumentNames() {
    return List.of();
  }

  @Override
  public Object execute(
      Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
    Binding binding = (Binding) context.getVariable(Binding.VARIABLE);
    List<String> words = new ArrayList<>();
    for (int i = 0; args.containsKey(String.valueOf(i)); i++) {
      words.add(String.valueOf(args.get(String.valueOf(i))));
    }
    if (words.isEmpty() && !name.equals("projects")) {
      binding.report(Finding.error("text-function", binding.place(name, line), name));
      return "";
    }
    return body.apply(binding, words, line);
  }
}
