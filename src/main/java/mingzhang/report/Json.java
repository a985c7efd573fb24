package mingzhang.report;

import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes JSON (RFC 8259): the same calls give the same bytes everywhere.
 *
 * <p>Fields come in the order of the calls; decimals keep their printed scale and have no exponent;
 * only what must be escaped is. An I/O error is thrown as {@link java.io.UncheckedIOException}.
 *
 * <pre>{@code
 * String text = Json.indented(json -> json.object(() -> {
 *   json.field("title", "…");
 *   json.array("rows", () -> rows.forEach(row -> json.object(() -> json.field("code", row.code()))));
 * }));
 * }</pre>
 */
public final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private static final ObjectWriteContext COMPACT = ObjectWriteContext.empty();
  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          DefaultIndenter lines = new DefaultIndenter("  ", "\n");
          Separators separators =
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator("");
          return new DefaultPrettyPrinter(separators)
              .withObjectIndenter(lines)
              .withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  private final JsonGenerator generator;

  private Json(JsonGenerator generator) {
    this.generator = generator;
  }

  /**
   * One value as text for people: indented by two spaces, {@code \n} after each line and the last.
   */
  public static String indented(Consumer<Json> value) {
    StringWriter text = new StringWriter();
    write(text, INDENTED, value);
    return text.append('\n').toString();
  }

  /** One value as text for machines: without spaces and line ends. */
  public static String compact(Consumer<Json> value) {
    StringWriter text = new StringWriter();
    write(text, COMPACT, value);
    return text.toString();
  }

  /**
   * One value written to a stream of characters, without spaces and line ends; the stream stays
   * open.
   */
  public static void compact(Writer out, Consumer<Json> value) {
    write(new UncheckedWriter(out), COMPACT, value);
  }

  private static void write(Writer out, ObjectWriteContext layout, Consumer<Json> value) {
    try (JsonGenerator generator = FACTORY.createGenerator(layout, out)) {
      value.accept(new Json(generator));
    }
  }

  /** An object as an item of a list or as the whole value. */
  public void object(Runnable fields) {
    generator.writeStartObject();
    fields.run();
    generator.writeEndObject();
  }

  /** An object as a field. */
  public void object(String name, Runnable fields) {
    generator.writeName(name);
    object(fields);
  }

  /** A list as an item of a list or as the whole value. */
  public void array(Runnable items) {
    generator.writeStartArray();
    items.run();
    generator.writeEndArray();
  }

  /** A list as a field. */
  public void array(String name, Runnable items) {
    generator.writeName(name);
    array(items);
  }

  /** A list of texts as a field. */
  public void array(String name, Iterable<String> texts) {
    array(name, () -> texts.forEach(this::item));
  }

  /** A text as a field. */
  public void field(String name, String value) {
    generator.writeName(name);
    item(value);
  }

  /** A whole number as a field. */
  public void field(String name, long value) {
    generator.writeName(name);
    item(value);
  }

  /** A decimal as a field. */
  public void field(String name, BigDecimal value) {
    generator.writeName(name);
    item(value);
  }

  /** A truth value as a field. */
  public void field(String name, boolean value) {
    generator.writeName(name);
    generator.writeBoolean(value);
  }

  /** The value {@code null} as a field. */
  public void nothing(String name) {
    generator.writeName(name);
    generator.writeNull();
  }

  /** A text as an item of a list. */
  public void item(String value) {
    generator.writeString(value);
  }

  /** A whole number as an item of a list. */
  public void item(long value) {
    generator.writeNumber(value);
  }

  /** A decimal as an item of a list. */
  public void item(BigDecimal value) {
    generator.writeNumber(value);
  }
}
