package mingzhang.download;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Holds JSON against JSON Schemas. */
public final class Schemas {
  private Schemas() {}

  /** A schema of others, by its name in {@code src/test/resources/schemas}. */
  public static Schema of(String name, SpecificationVersion version) throws IOException {
    Path file = Path.of("src/test/resources/schemas", name);
    return parsed(Files.readString(file), version);
  }

  /** A schema from its text. */
  public static Schema parsed(String text, SpecificationVersion version) {
    return SchemaRegistry.withDefaultDialect(version).getSchema(text, InputFormat.JSON);
  }

  public static List<String> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  static void assertValid(Schema schema, byte[] json) {
    assertEquals(List.of(), errors(schema, new String(json, StandardCharsets.UTF_8)));
  }
}
