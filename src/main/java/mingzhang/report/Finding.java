package mingzhang.report;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a check reports.
 *
 * @param severity how much it weighs
 * @param id stable name, documented in {@code src/docs/checks.md}, for example {@code unknown-key}
 * @param place where the user has to look
 * @param message what is wrong; its key begins with the id
 * @param hint what to do or what exists, if there is something helpful to say
 */
public record Finding(
    Severity severity, String id, Place place, Message message, @Nullable Message hint)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::place)
          .thenComparing(Finding::id)
          .thenComparing(f -> f.message().toString())
          .thenComparing(f -> Objects.toString(f.hint()));

  /** An error whose message key is its id. */
  public static Finding error(String id, Place place, Object... args) {
    return new Finding(Severity.ERROR, id, place, Message.of(id, args), null);
  }

  /** A warning whose message key is its id. */
  public static Finding warning(String id, Place place, Object... args) {
    return new Finding(Severity.WARNING, id, place, Message.of(id, args), null);
  }

  /** A hint whose message key is its id. */
  public static Finding hint(String id, Place place, Object... args) {
    return new Finding(Severity.HINT, id, place, Message.of(id, args), null);
  }

  /** The same finding with advice; the key is {@code hint.<name>}. */
  public Finding withHint(String name, Object... args) {
    return new Finding(severity, id, place, message, Message.of("hint." + name, args));
  }

  /** The same finding with another weight. */
  public Finding as(Severity other) {
    return new Finding(other, id, place, message, hint);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
