package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import mingzhang.broken.ConsoleText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A command line that cannot be meant is told in a sentence, with exit code 2, and does nothing.
 */
class UsageTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "check --lang fr ~ --lang fr (en, zh)",
        "archive 2025 --form pdf ~ --form pdf (folder, bagit, warc, wacz)",
        "archive ~ YEAR",
        "build --shard 1/2 ~ --shard needs --out",
        "publish web --approve \uFFFD\uFFFD ~ set the environment variable LC_ALL to C.UTF-8",
        "new-unit a --name \u3000 --standard s --year 2025 ~ the name is blank",
        "init mine --name \u3000 --standard s ~ the name is blank",
        "import b.xlsx --unit con --standard s --year 2025 ~ cannot be the folder of a unit",
        "template --unit lpt9 --standard s --year 2025 ~ cannot be the folder of a unit",
        "preview --port 99999 ~ port 99999 does not exist",
        "preview --port -1 ~ port -1 does not exist",
        "bulid ~ build"
      })
  void isTold(String command, String told) {
    String console = ConsoleText.of(folder, command, Locale.ENGLISH);
    assertTrue(console.contains(told), console);
    assertTrue(console.endsWith("exit code 2\n"), console);
    assertEquals(0, folder.toFile().list().length);
  }
}
