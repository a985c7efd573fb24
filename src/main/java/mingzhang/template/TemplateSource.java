package mingzhang.template;

import java.util.Optional;
import java.util.Set;

/** Where an engine finds its templates; asked once for each name. */
@FunctionalInterface
public interface TemplateSource {
  /** A source without templates, for engines that only render texts given to them. */
  TemplateSource NONE = name -> Optional.empty();

  /**
   * The template of that name, as written in {@code include} or {@code extends}; empty if there is
   * none.
   */
  Optional<TemplateText> find(String name);

  /** The names of its templates, for hints; none where it cannot list them. */
  default Set<String> names() {
    return Set.of();
  }
}
