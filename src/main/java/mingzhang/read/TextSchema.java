package mingzhang.read;

import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A schema of YAML in which every value is text: the program looks at the author's own words, and
 * nobody has to try the patterns of numbers on each of them.
 */
final class TextSchema extends FailsafeSchema {
  @Override
  public ScalarResolver getScalarResolver() {
    return (value, plain) -> plain && isNothing(value) ? Tag.NULL : Tag.STR;
  }

  private static boolean isNothing(String value) {
    return value.isEmpty() || value.equals("null");
  }
}
