package mingzhang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every finding has its sentence, in both languages. */
class MessagesTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");
  private static final Pattern FINDING =
      Pattern.compile("\\bFinding\\s*\\.(?:error|warning|hint)\\(\\s*\"([^\"]+)\"");
  private static final Pattern HINT = Pattern.compile("\\.withHint\\(\\s*\"([^\"]+)\"");

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    assertEquals(arguments("en"), arguments("zh"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void noSentenceIsGivenTwice(String language) throws IOException {
    Set<String> seen = new TreeSet<>();
    List<String> twice = lines(language).map(MessagesTest::key).filter(k -> !seen.add(k)).toList();
    assertEquals(List.of(), twice);
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "help_zh"})
  void helpIsGivenOnce(String file) throws IOException {
    Set<String> seen = new TreeSet<>();
    List<String> lines =
        Files.readAllLines(Path.of("src/main/resources/mingzhang/cli/" + file + ".properties"));
    List<String> twice =
        lines.stream()
            .filter(l -> l.contains("=") && !l.startsWith("#"))
            .map(MessagesTest::key)
            .filter(k -> !seen.add(k))
            .toList();
    assertEquals(List.of(), twice);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void filesAreReadAsJavaReadsThem(String language) throws IOException {
    Properties read = new Properties();
    for (String area : Messages.AREAS) {
      Path file = Path.of("src/main/resources/mingzhang/messages", language, area + ".properties");
      try (Reader in = Files.newBufferedReader(file)) {
        read.load(in);
      }
    }
    Messages messages = Messages.in(language);
    assertEquals(read.stringPropertyNames(), messages.keys());
    for (String key : messages.keys()) {
      assertEquals(read.getProperty(key), messages.text(Message.of(key)), key);
    }
  }

  @Test
  void everyFindingHasASentence() throws IOException {
    Set<String> missing = new TreeSet<>();
    Set<String> keys = Messages.in("en").keys();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String code = Files.readString(file);
        FINDING.matcher(code).results().map(m -> m.group(1)).forEach(missing::add);
        HINT.matcher(code).results().map(m -> "hint." + m.group(1)).forEach(missing::add);
      }
    }
    missing.removeAll(keys);
    assertEquals(Set.of(), missing, "findings and hints without a sentence");
  }

  /** The arguments that each sentence prints, by key. */
  private static Map<String, Set<String>> arguments(String language) throws IOException {
    Map<String, Set<String>> arguments = new TreeMap<>();
    for (String line : lines(language).toList()) {
      Matcher matcher = ARGUMENT.matcher(line);
      arguments.put(key(line), new TreeSet<>(matcher.results().map(m -> m.group()).toList()));
    }
    return arguments;
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf('=')).strip();
  }

  private static Stream<String> lines(String language) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String area : Messages.AREAS) {
      Path file = Path.of("src/main/resources/mingzhang/messages", language, area + ".properties");
      Files.readAllLines(file).stream()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .forEach(lines::add);
    }
    return lines.stream();
  }
}
