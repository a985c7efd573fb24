package mingzhang.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes of the functions of government, and the accounts that have one. */
class CofogTest {
  private static final Classification FUNCTION =
      new Classification(
          "function",
          "支出功能分类",
          List.of(3, 5, 7),
          1,
          Map.of(),
          Map.of("208", "10", "20805", "10.2"));

  /** As many as the manual lists (Statistical Papers, Series M, No. 84, part three). */
  @Test
  void thereAreTenDivisionsAndSixtyNineGroups() {
    List<String> codes =
        IntStream.range(0, 100)
            .boxed()
            .flatMap(
                d ->
                    IntStream.rangeClosed(0, 10)
                        .mapToObj(g -> "%02d".formatted(d) + (g == 10 ? "" : "." + g)))
            .filter(Cofog::isCode)
            .toList();
    assertEquals(10, codes.stream().filter(c -> c.length() == 2).count());
    assertEquals(69, codes.stream().filter(c -> c.length() == 4).count());
    assertTrue(codes.containsAll(List.of("01.8", "02.5", "04.9", "09.8", "10.9")));
    assertFalse(codes.contains("07.7"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "07.", "07.31", "00", "11", "10.0", "x7", "07.x", " 07"})
  void otherCodesAreNone(String code) {
    assertFalse(Cofog.isCode(code));
  }

  @Test
  void accountHasTheCodeOfTheNearestAccountAboveIt() {
    assertEquals("10.2", FUNCTION.cofog("2080505"));
    assertEquals("10.2", FUNCTION.cofog("20805"));
    assertEquals("10", FUNCTION.cofog("2081199"));
    assertEquals("", FUNCTION.cofog("2060101"));
    assertEquals("", FUNCTION.cofog(""));
    assertEquals("", FUNCTION.cofog("20"));
  }
}
