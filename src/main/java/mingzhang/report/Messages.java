package mingzhang.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
  /** The areas, one file each and language. */
  public static final List<String> AREAS =
      List.of(
          "report",
          "read",
          "standard",
          "prose",
          "check",
          "correction",
          "jbake",
          "theme",
          "write",
          "parts",
          "start",
          "intake",
          "publish",
          "archive",
          "draft",
          "diff",
          "status",
          "cli");

  private static final Map<String, Messages> LOADED = new ConcurrentHashMap<>();

  private final Properties sentences = new Properties();
  private final String language;

  private Messages(String language) {
    this.language = language;
  }

  /** Loads a language by its tag, for example {@code zh-CN} or {@code en}. */
  public static Messages in(String tag) {
    return LOADED.computeIfAbsent(tag.startsWith("zh") ? "zh" : "en", Messages::load);
  }

  /** The language that was loaded: {@code en} or {@code zh}. */
  public String language() {
    return language;
  }

  /** The sentence with its arguments in place; an unknown key is a defect of the program. */
  public String text(Message message) {
    String sentence = sentences.getProperty(message.key());
    if (sentence == null) {
      throw new IllegalStateException("no message " + message.key() + " in " + language);
    }
    for (int i = message.args().size() - 1; i >= 0; i--) {
      sentence = sentence.replace("{" + i + "}", "\u0000" + i + "\u0000");
    }
    for (int i = 0; i < message.args().size(); i++) {
      sentence = sentence.replace("\u0000" + i + "\u0000", message.args().get(i));
    }
    return sentence;
  }

  /** Every key of this language. */
  public java.util.Set<String> keys() {
    return sentences.stringPropertyNames();
  }

  private static Messages load(String language) {
    Messages messages = new Messages(language);
    AREAS.forEach(messages::add);
    return messages;
  }

  private void add(String area) {
    String path = "/mingzhang/messages/" + language + "/" + area + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing " + path);
      }
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
