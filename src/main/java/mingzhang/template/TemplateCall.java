package mingzhang.template;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import mingzhang.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * One call of a {@link TemplateFunction}.
 *
 * @param arguments the values in their order; a whole number is a {@link Long}, an absent value
 *     {@code null}
 * @param line line of its template on which the call stands, counted from 1
 * @param at finds where the call stands
 * @param variables the model of this rendering, by name; {@code null} for an unknown name
 */
public record TemplateCall(
    List<@Nullable Object> arguments,
    int line,
    Supplier<Place> at,
    Function<String, @Nullable Object> variables) {

  /** Where the call stands; the column is 0 where it cannot be told from another in its line. */
  public Place place() {
    return at.get();
  }

  /** The argument at an index as text, empty if it is not given. */
  public String text(int index) {
    return index < arguments.size() ? String.valueOf(arguments.get(index)) : "";
  }
}
