package mingzhang.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of one language, from {@code /mingzhang/messages/<language>/<area>.properties}
 * (UTF-8).
 *
 * <p>Languages: {@code en} and {@code zh}; anything else is told in English.
 */
public final class Messages {
  /** The areas, one file each and language; those that most runs need come first. */
  public static final List<String> AREAS =
      List.of(
          "report",
          "cli",
          "check",
          "read",
          "standard",
          "prose",
          "correction",
          "jbake",
          "theme",
          "write",
          "parts",
          "start",
          "intake",
          "print",
          "publish",
          "archive",
          "sign",
          "draft",
          "diff",
          "status");

  private static final Map<String, Messages> LOADED = new ConcurrentHashMap<>();

  private final Map<String, String> sentences = new HashMap<>();
  private final String language;
  private int loaded;

  private Messages(String language) {
    this.language = language;
  }

  /** Loads a language by its tag, for example {@code zh-CN} or {@code en}. */
  public static Messages in(String tag) {
    return LOADED.computeIfAbsent(tag.startsWith("zh") ? "zh" : "en", Messages::new);
  }

  /** The language that was loaded: {@code en} or {@code zh}. */
  public String language() {
    return language;
  }

  /** The sentence with its arguments in place; an unknown key is a defect of the program. */
  public String text(Message message) {
    String sentence = sentence(message.key());
    for (int i = message.args().size() - 1; i >= 0; i--) {
      sentence = sentence.replace("{" + i + "}", "\u0000" + i + "\u0000");
    }
    for (int i = 0; i < message.args().size(); i++) {
      sentence = sentence.replace("\u0000" + i + "\u0000", message.args().get(i));
    }
    return sentence;
  }

  /** Every key of this language. */
  public synchronized java.util.Set<String> keys() {
    while (loaded < AREAS.size()) {
      addNext();
    }
    return java.util.Collections.unmodifiableSet(sentences.keySet());
  }

  /** Areas are read until the key is found: a run that is short needs few of them. */
  private synchronized String sentence(String key) {
    while (!sentences.containsKey(key) && loaded < AREAS.size()) {
      addNext();
    }
    String sentence = sentences.get(key);
    if (sentence == null) {
      throw new IllegalStateException("no message " + key + " in " + language);
    }
    return sentence;
  }

  private void addNext() {
    String area = AREAS.get(loaded++);
    String path = "/mingzhang/messages/" + language + "/" + area + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing " + path);
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One line, one sentence. {@link Properties} reads a character at a time, which a program that
   * just started does slowly: it is asked only where there are escapes.
   */
  private void add(String line) throws IOException {
    int equals = line.indexOf('=');
    if (line.startsWith("#") || equals < 0) {
      return;
    }
    if (line.indexOf('\\') >= 0) {
      Properties escaped = new Properties();
      escaped.load(new StringReader(line));
      escaped.stringPropertyNames().forEach(k -> sentences.put(k, escaped.getProperty(k)));
    } else {
      sentences.put(line.substring(0, equals).strip(), line.substring(equals + 1).stripLeading());
    }
  }
}
