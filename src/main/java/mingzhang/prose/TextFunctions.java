package mingzhang.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mingzhang.report.Finding;
import mingzhang.template.TemplateCall;
import mingzhang.template.TemplateFunction;

/** The list of all functions that texts may use. */
final class TextFunctions {
  /** What a function does with its arguments, at least so many. */
  private record TextFunction(String name, int arguments, Body body) {}

  /** Takes words, gives words, a list or a truth. */
  private interface Body {
    Object apply(Binding binding, List<String> arguments, int line);
  }

  private static final List<TextFunction> ALL =
      List.of(
          new TextFunction("figure", 1, orWord(FigureFunctions::figure)),
          new TextFunction("share", 2, orWord(FigureFunctions::share)),
          new TextFunction("change", 1, orWord(FigureFunctions::change)),
          new TextFunction("prior", 1, FigureFunctions::prior),
          new TextFunction("has_prior", 1, FigureFunctions::hasPrior),
          new TextFunction("budget", 1, BudgetFunctions::budget),
          new TextFunction("executed", 1, orWord(BudgetFunctions::executed)),
          new TextFunction("has_budget", 1, BudgetFunctions::hasBudget),
          new TextFunction("is_zero", 1, FigureFunctions::isZero),
          new TextFunction("fact", 1, FigureFunctions::fact),
          new TextFunction("rows", 2, RowFunctions::rows),
          new TextFunction("items", 2, RowFunctions::items),
          new TextFunction("empty", 1, RowFunctions::empty),
          new TextFunction("projects", 0, RowFunctions::projects),
          new TextFunction("reason", 1, WordFunctions::reason),
          new TextFunction("has_reason", 1, WordFunctions::hasReason),
          new TextFunction("list", 1, WordFunctions::list));

  private TextFunctions() {}

  /** What tells figures says the word of a fact that has none in their place. */
  private static Body orWord(Body body) {
    return (binding, references, line) -> {
      Optional<String> word = binding.wordOfFact(references);
      return word.isPresent() ? word.get() : body.apply(binding, references, line);
    };
  }

  /** All of them by name. */
  static Map<String, TemplateFunction> byName() {
    Map<String, TemplateFunction> functions = new LinkedHashMap<>();
    ALL.forEach(f -> functions.put(f.name(), call -> call(f, call)));
    return functions;
  }

  private static Object call(TextFunction function, TemplateCall call) {
    Binding binding =
        (Binding) Objects.requireNonNull(call.variables().apply(Binding.VARIABLE), "binding");
    int line = call.line();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      words.add(call.text(i));
    }
    if (words.size() < function.arguments()) {
      String name = function.name();
      binding.report(
          Finding.error("text-function", binding.place(name, line), name, function.arguments()));
      return "";
    }
    return function.body().apply(binding, words, line);
  }
}
