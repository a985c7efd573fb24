package mingzhang.report;

import java.util.List;

/**
 * A sentence in no language yet: a key of the message files and its arguments.
 *
 * @param key key in {@code messages/<language>/*.properties}
 * @param args values for {@code {0}}, {@code {1}} ... in the sentence
 */
public record Message(String key, List<String> args) {
  /** A message with its arguments turned into text. */
  public static Message of(String key, Object... args) {
    return new Message(key, java.util.Arrays.stream(args).map(String::valueOf).toList());
  }
}
