package mingzhang.template;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import java.util.Collection;
import java.util.List;

/** An attribute that a value does not have, with those it has. */
final class UnknownAttribute extends AttributeNotFoundException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> existing;

  UnknownAttribute(String name, Collection<String> existing, int line, String file) {
    super(null, "unknown attribute", name, line, file);
    this.existing = List.copyOf(existing);
  }

  List<String> existing() {
    return existing;
  }
}
