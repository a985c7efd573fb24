package mingzhang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
  @ParameterizedTest
  @CsvSource({
    "a, 1",
    "收, 2",
    "：, 2",
    "“, 1",
    "é, 1",
    "\u0301, 0",
    "😀, 2",
    "𠀀, 2",
    "ｱ, 1",
    "한, 2"
  })
  void widthInATerminal(String character, int columns) {
    assertEquals(columns, Excerpt.width(character.codePointAt(0)));
  }

  @Test
  void shortLineStaysWhole() {
    assertEquals("  a: 收入*x\n         ^\n", Excerpt.of("a: 收入*x", 6, "  "));
  }

  @Test
  void columnBehindTheEnd() {
    assertEquals("a:\n  ^\n", Excerpt.of("a:", 3, ""));
    assertEquals("a:\n  ^\n", Excerpt.of("a:", 99, ""));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 40, 99, 150, 500, 960, 999, 1000})
  void longLineIsCutAroundTheCaret(int column) {
    StringBuilder line = new StringBuilder("收入".repeat(500));
    line.setCharAt(column - 1, '*');
    List<String> shown = Excerpt.of(line.toString(), column, "").lines().toList();
    int before = width(shown.get(0).substring(0, shown.get(0).indexOf('*')));
    assertEquals(before, shown.get(1).indexOf('^'), shown::toString);
    assertTrue(width(shown.get(0)) <= Excerpt.WIDTH + 7, shown::toString);
    assertTrue(width(shown.get(0)) >= Excerpt.WIDTH, shown::toString);
  }

  @Test
  void hiddenCharactersAreShown() {
    assertEquals("a\uFFFDb\uFFFD\n ^\n", Excerpt.of("a\u202Eb\u0007", 2, ""));
  }

  private static int width(String text) {
    return text.codePoints().map(Excerpt::width).sum();
  }
}
