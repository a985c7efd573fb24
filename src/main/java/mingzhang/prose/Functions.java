package mingzhang.prose;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.model.Figure;

/** The list of all functions that texts may use. */
final class Functions extends AbstractExtension {
  private static final List<TextFunction> ALL =
      List.of(
          new TextFunction("figure", FigureFunctions::figure),
          new TextFunction("share", FigureFunctions::share),
          new TextFunction("change", FigureFunctions::change),
          new TextFunction("prior", FigureFunctions::prior),
          new TextFunction("has_prior", FigureFunctions::hasPrior),
          new TextFunction("is_zero", FigureFunctions::isZero),
          new TextFunction("fact", FigureFunctions::fact),
          new TextFunction("rows", RowFunctions::rows),
          new TextFunction("items", RowFunctions::items),
          new TextFunction("empty", RowFunctions::empty),
          new TextFunction("projects", RowFunctions::projects),
          new TextFunction("reason", WordFunctions::reason),
          new TextFunction("has_reason", WordFunctions::hasReason),
          new TextFunction("list", WordFunctions::list));

  @Override
  public Map<String, Function> getFunctions() {
    Map<String, Function> functions = new LinkedHashMap<>();
    ALL.forEach(f -> functions.put(f.name(), f));
    return functions;
  }

  /** The mark of a figure. */
  static String mark(Binding binding, Figure figure, String text) {
    return binding.mark(new BoundFigure(text, figure.href(), figure.label(), figure.number()));
  }
}
