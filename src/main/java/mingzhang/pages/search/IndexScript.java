package mingzhang.pages.search;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import mingzhang.report.Json;

/** A file of the index: a script that hands its data over under a name. */
final class IndexScript {
  private IndexScript() {}

  static byte[] of(String name, Consumer<Json> data) {
    String script = "mingzhangSearch(\"" + name + "\"," + Json.compact(data).strip() + ");\n";
    return script.getBytes(StandardCharsets.UTF_8);
  }
}
