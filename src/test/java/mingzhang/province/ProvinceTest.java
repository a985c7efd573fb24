package mingzhang.province;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.broken.ConsoleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Made-up disclosures reconcile as real ones do, and are the same each time. */
class ProvinceTest {
  private static final Pattern VERIFIED =
      Pattern.compile(
          """
          \\$ mingzhang check --strict
          disclosures: 60; relations: (\\d+) hold, (\\d+) hold within rounding, 0 broken
          exit code 0
          """);

  @TempDir Path temp;

  @Test
  void nothingIsFoundAndRoundingIsAtWork() throws IOException {
    new Province(1).write(temp.resolve("content"), 60);
    String console = ConsoleText.of(temp, "check --strict", Locale.ENGLISH);
    Matcher verified = VERIFIED.matcher(console);
    assertTrue(verified.matches(), console);
    assertTrue(Integer.parseInt(verified.group(1)) > 60 * 200, console);
    assertTrue(Integer.parseInt(verified.group(2)) > 60, console);
  }

  @Test
  void theSameSeedGivesTheSameBytesAndAnotherOneDoesNot() throws IOException {
    new Province(7).write(temp.resolve("one"), 3);
    new Province(7).write(temp.resolve("same"), 4);
    new Province(8).write(temp.resolve("other"), 3);
    Map<String, String> one = files(temp.resolve("one"));
    assertEquals(3 * 25 + 1, one.size());
    assertTrue(files(temp.resolve("same")).entrySet().containsAll(one.entrySet()));
    assertNotEquals(one, files(temp.resolve("other")));
  }

  @Test
  void theFirstHundredThousandNamesAreDifferent() {
    assertEquals(
        100_000,
        java.util.stream.IntStream.range(0, 100_000)
            .mapToObj(i -> Office.number(i).name())
            .distinct()
            .count());
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .forEach(f -> files.put(folder.relativize(f).toString(), text(f)));
    }
    return files;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
