package mingzhang.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.model.DisclosureKind;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the default theme promises. */
class CivicTest {
  private static final Path CIVIC = Path.of("themes/civic");
  private static final Pattern WORD = Pattern.compile("^([a-z0-9_.-]+): \"?(.*?)\"?$");
  private static final Pattern CALL = Pattern.compile("\\bt\\(\"([^\"]+)\"[,)]");

  private static Map<String, String> words(String language) throws IOException {
    Map<String, String> words = new TreeMap<>();
    for (String line : Files.readAllLines(CIVIC.resolve("messages/" + language + ".yaml"))) {
      Matcher matcher = WORD.matcher(line);
      if (matcher.matches()) {
        words.put(matcher.group(1), matcher.group(2));
      }
    }
    return words;
  }

  private static Set<String> values(String text) {
    return Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(r -> r.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String templates() throws IOException {
    try (Stream<Path> files = Files.walk(CIVIC)) {
      return files
          .filter(file -> file.toString().endsWith(".peb"))
          .map(CivicTest::read)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A message that the program cannot read would leave sites in its language without words. */
  @ParameterizedTest
  @CsvSource({"zh-CN, BUDGET", "en, BUDGET", "zh-CN, FINAL_ACCOUNTS", "en, FINAL_ACCOUNTS"})
  void wordsOfBothLanguagesAreRead(String language, DisclosureKind kind) {
    Findings findings = new Findings();
    Optional<ThemeRenderer> civic =
        ThemeRenderer.open(
            Path.of("themes"), "civic", Place.of("site.yaml"), language, kind, findings);
    assertEquals(List.of(), findings.sorted());
    assertNotEquals("nav.home", civic.orElseThrow().say("nav.home"));
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    Map<String, String> chinese = words("zh");
    Map<String, String> english = words("en");
    assertEquals(chinese.keySet(), english.keySet());
    english.keySet().removeIf(key -> english.get(key).equals("{0}"));
    for (String key : english.keySet()) {
      assertEquals(values(english.get(key)), values(chinese.getOrDefault(key, "")), key);
    }
  }

  /** Separate documents: mixing the two words is a defect, but where they stand side by side. */
  @ParameterizedTest
  @CsvSource({"zh, 预算", "en, budget"})
  void finalAccountsAreNeverCalledABudget(String language, String budget) throws IOException {
    Map<String, String> words = words(language);
    Map<String, String> own = words(language + ".final-accounts");
    for (String key : own.keySet()) {
      assertEquals(values(words.getOrDefault(key, "none")), values(own.get(key)), key);
    }
    words.putAll(own);
    words
        .keySet()
        .removeIf(key -> key.matches("(.*\\.)?execution(\\..*)?|figure\\.(planned|executed)"));
    words.values().removeIf(text -> !text.toLowerCase(Locale.ROOT).contains(budget));
    assertEquals(Map.of(), words);
  }

  @Test
  void everyWordOfTheTemplatesExists() throws IOException {
    Set<String> known = words("zh").keySet();
    Set<String> unknown = new TreeSet<>();
    CALL.matcher(templates())
        .results()
        .map(r -> r.group(1))
        .filter(k -> !known.contains(k))
        .forEach(unknown::add);
    assertEquals(Set.of(), unknown);
  }

  @Test
  void nothingIsInline() throws IOException {
    Matcher inline =
        Pattern.compile("<style|<script>|\\sstyle=|\\son[a-z]+=|javascript:").matcher(templates());
    assertTrue(!inline.find(), () -> inline.group());
  }

  @ParameterizedTest
  @ValueSource(strings = {"style.css", "site.js"})
  void assetsAreLight(String name) throws IOException {
    assertTrue(Files.size(CIVIC.resolve("assets").resolve(name)) < 30_000, name);
  }
}
