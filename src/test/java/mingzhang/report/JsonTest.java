package mingzhang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static void sample(Json json) {
    json.object(
        () -> {
          json.field("name", "收入\u2028\"\\\n\u0007😀/");
          json.field("amount", new BigDecimal("0.10"));
          json.field("large", new BigDecimal("1E+3"));
          json.field("rows", 2);
          json.field("empty", false);
          json.nothing("none");
          json.array("words", List.of("一", "二"));
          json.array("numbers", () -> List.of(1, 2).forEach(json::item));
          json.array("no", () -> {});
          json.object("nested", () -> json.field("a", 1));
        });
  }

  @Test
  void compact() {
    assertEquals(
        "{\"name\":\"收入\u2028\\\"\\\\\\n\\u0007😀/\",\"amount\":0.10,\"large\":1000,\"rows\":2,"
            + "\"empty\":false,\"none\":null,\"words\":[\"一\",\"二\"],\"numbers\":[1,2],\"no\":[],"
            + "\"nested\":{\"a\":1}}",
        Json.compact(JsonTest::sample));
  }

  @Test
  void indented() {
    assertEquals(
        """
        {
          "rows": [
            {
              "a": 1
            }
          ],
          "no": [],
          "none": {}
        }
        """,
        Json.indented(
            json ->
                json.object(
                    () -> {
                      json.array("rows", () -> json.object(() -> json.field("a", 1)));
                      json.array("no", () -> {});
                      json.object("none", () -> {});
                    })));
  }

  @Test
  void streamStaysOpenAndGetsTheSame() throws IOException {
    StringWriter text = new StringWriter();
    try (Writer out = text) {
      Json.compact(out, JsonTest::sample);
      out.write("\n");
    }
    assertEquals(Json.compact(JsonTest::sample) + "\n", text.toString());
  }

  @Test
  void fullDiskIsToldUnchecked() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] characters, int from, int length) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThrows(UncheckedIOException.class, () -> Json.compact(full, JsonTest::sample));
  }
}
