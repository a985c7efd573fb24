package mingzhang.pages.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RunsTest {
  private static Runs of(int... numbers) {
    Runs runs = new Runs();
    for (int number : numbers) {
      runs.add(number);
    }
    return runs;
  }

  @Test
  void neighboursAreOneRun() {
    assertArrayEquals(new int[] {0, 3, 5, 1, 7, 2}, of(0, 1, 1, 2, 5, 7, 8).all());
    assertEquals(6, of(0, 1, 1, 2, 5, 7, 8).size());
  }

  @Test
  void nothingIsNoRun() {
    assertArrayEquals(new int[] {}, of().all());
    assertEquals(0, of().size());
  }

  @Test
  void smallerNumberIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> of(3, 4, 2));
  }
}
