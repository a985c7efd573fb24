package mingzhang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import mingzhang.report.Place;
import org.junit.jupiter.api.Test;

/** Words of a file are told with their line and column. */
class TypedPlaceTest {
  private static final String TEXT =
      """
      texts:
        summary: >
          𠮷村的路灯共20盏，按每人每月200元
          安排，全年合计48000元。
      """;

  @Test
  void wordsHaveTheirLineAndColumn() {
    assertEquals(new Place("p.yaml", 3, 8), of("路灯共20盏"));
  }

  @Test
  void wordsThatALineEndPartsAreFoundByTheirBeginning() {
    assertEquals(new Place("p.yaml", 3, 15), of("按每人每月200元安排，全年合计48000元"));
  }

  @Test
  void otherWordsHaveTheFile() {
    assertEquals(Place.of("p.yaml"), of("路灯共30盏"));
    assertEquals(Place.of("q.yaml"), TypedPlace.of(f -> Optional.empty(), "q.yaml", "路灯"));
  }

  private static Place of(String words) {
    return TypedPlace.of(f -> Optional.of(TEXT), "p.yaml", words);
  }
}
