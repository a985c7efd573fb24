package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import mingzhang.broken.ConsoleText;
import mingzhang.read.Standards;
import org.junit.jupiter.api.Test;
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
        "check --lang fr ~ --lang cannot be “fr”; it takes en|zh",
        "archive 2025 --form pdf ~ --form cannot be “pdf”; it takes folder|bagit|warc|wacz",
        "archive ~ missing: YEAR (try “mingzhang archive --help”)",
        "build --shard 1/2 ~ --shard needs --out",
        "publish web --approve \uFFFD\uFFFD ~ set the environment variable LC_ALL to C.UTF-8",
        "new-unit a --name \u3000 --standard s --year 2025 ~ the name is blank",
        "init mine --name \u3000 --standard s ~ the name is blank",
        "import b.xlsx --unit con --standard s --year 2025 ~ cannot be the folder of a unit",
        "template --unit lpt9 --standard s --year 2025 ~ cannot be the folder of a unit",
        "preview --port 99999 ~ port 99999 does not exist",
        "preview --port -1 ~ port -1 does not exist",
        "bulid ~ there is no command bulid; did you mean build? (try “mingzhang --help”)"
      })
  void isTold(String command, String told) {
    String console = ConsoleText.of(folder, command, Locale.ENGLISH);
    assertTrue(console.contains(told), console);
    assertTrue(console.endsWith("exit code 2\n"), console);
    assertEquals(0, folder.toFile().list().length);
  }

  /** What the library for arguments says in English only reaches nobody. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "frobnicate ~ 没有命令 frobnicate ~",
        "bulid --out x ~ 没有命令 bulid --out x，是否应为 build？ ~",
        "build --contnet x ~ 没有选项 --contnet x，是否应为 --content？ ~ build",
        "build --zzzzzzzz ~ 没有选项 --zzzzzzzz ~ build",
        "build extra ~ 多出了 extra ~ build",
        "init . ~ 缺少 --standard=ID ~ init",
        "init --standard s ~ 缺少 DIR ~ init",
        "new-unit a ~ 缺少 --name=NAME --standard=ID --year=YEAR ~ new-unit",
        "build --out ~ --out 后面要写明 DIR ~ build",
        "build --content a --content=b ~ --content 只能写一次 ~ build",
        "build --shard 1/2 --merge a ~ --shard, --merge 不能同时使用 ~ build",
        "build --shard 1-2 ~ --shard 不能是“1-2”，应为 K/N ~ build",
        "check --format xml ~ --format 不能是“xml”，应为 text|json|sarif ~ check",
        "check --as-of 2025-13-40 ~ --as-of 不能是“2025-13-40”，应为 YYYY-MM-DD|today ~ check",
        "archive next ~ YEAR 不能是“next” ~ archive",
      })
  void isToldInChinese(String arguments, String told, String command) {
    String program = command == null ? "mingzhang" : "mingzhang " + command;
    assertEquals(
        "$ mingzhang "
            + arguments
            + "\n"
            + told
            + "（可用“"
            + program
            + " --help”查看用法）\nexit code 2\n",
        ConsoleText.of(folder, arguments, Locale.CHINA));
  }

  @Test
  void helpIsInOneLanguageAndNamesTheStandards() {
    String help = ConsoleText.of(folder, "init --help", Locale.CHINA);
    assertTrue(help.contains("\n用法：mingzhang init "), help);
    assertFalse(help.contains("Usage"), help);
    Standards.BUILT_IN.forEach(id -> assertTrue(help.contains(id), help));
  }
}
