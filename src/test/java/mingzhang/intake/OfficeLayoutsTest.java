package mingzhang.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import mingzhang.broken.ConsoleText;
import mingzhang.golden.Golden;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each layout of an office becomes exactly the files of its folder under {@code
 * src/test/resources/intake}.
 */
class OfficeLayoutsTest {
  private static final Path EXPECTED = Path.of("src/test/resources/intake");
  private static final String COMMAND =
      "import budget.xlsx --standard shanxi-unit-budget-2025 --year 2025 --unit office"
          + " --name 长治市上党区人民政府办公室 --lang en --no-keep";

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("names")
  void layoutBecomesFiles(String name) throws IOException {
    OfficeLayouts.all().get(name).write(folder.resolve("budget.xlsx"));
    Files.createDirectories(folder.resolve("content"));
    String console = ConsoleText.of(folder, COMMAND, Locale.ENGLISH);
    Path expected = EXPECTED.resolve(name);
    Golden.assertHolds(expected.resolve("console.txt"), console);
    Path written = folder.resolve("content/budgets/2025/office");
    for (String file : files(written)) {
      Golden.assertHolds(expected.resolve(file), Files.readString(written.resolve(file)));
    }
    assertEquals(files(expected), files(written));
  }

  static List<String> names() {
    return List.copyOf(OfficeLayouts.all().keySet());
  }

  private static List<String> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder)) {
      return List.copyOf(
          new TreeSet<>(
              found
                  .filter(Files::isRegularFile)
                  .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                  .filter(f -> f.endsWith(".yaml"))
                  .toList()));
    }
  }
}
