package mingzhang.check.prose;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Errors planted into true sentences are found, and true sentences raise no alarm. */
class PlantedErrorsTest {
  private static final int SEEDS = 1000;

  private static final List<Planting> KINDS =
      List.of(Planting.AMOUNT, Planting.PERCENT, Planting.DIRECTION, Planting.COUNT);

  private final SampleProse sample = new SampleProse();

  @Test
  void trueSentencesRaiseNoAlarm() throws IOException {
    List<String> alarms = new ArrayList<>();
    for (String sentence : sound()) {
      List<String> ids = sample.ids(sentence);
      if (!ids.isEmpty()) {
        alarms.add(ids + " " + sentence);
      }
    }
    int all = sound().size();
    System.out.println("false alarms: " + alarms.size() + " of " + all + " sentences");
    assertTrue(alarms.size() * 100 < 2 * all, () -> String.join("\n", alarms));
  }

  @Test
  void plantedErrorsAreFound() throws IOException {
    List<String> sound = sound();
    Map<Planting, int[]> counts = new EnumMap<>(Planting.class);
    List<String> missed = new ArrayList<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Planting kind = KINDS.get(seed % KINDS.size());
      String wrong = planted(sound, kind, random);
      boolean found = !sample.ids(wrong).isEmpty();
      int[] count = counts.computeIfAbsent(kind, k -> new int[2]);
      count[0] += found ? 1 : 0;
      count[1]++;
      if (!found) {
        missed.add(seed + " " + kind + " " + wrong);
      }
    }
    counts.forEach((kind, n) -> System.out.println("found " + kind + ": " + n[0] + " of " + n[1]));
    System.out.println("found: " + (SEEDS - missed.size()) + " of " + SEEDS);
    assertTrue(missed.size() * 10 <= SEEDS, () -> String.join("\n", missed));
  }

  private static String planted(List<String> sound, Planting kind, Random random) {
    Optional<String> wrong = Optional.empty();
    String sentence = "";
    while (wrong.isEmpty() || wrong.get().equals(sentence)) {
      sentence = sound.get(random.nextInt(sound.size()));
      wrong = kind.into(sentence, random);
    }
    return wrong.get();
  }

  /** The sentences of sound.txt, and those of the corpus without findings. */
  private static List<String> sound() throws IOException {
    Stream<String> own =
        Files.readAllLines(Path.of("src/test/resources/prose/sound.txt")).stream()
            .filter(l -> !l.startsWith("#") && !l.isBlank());
    return own.toList();
  }
}
