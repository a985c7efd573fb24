package mingzhang.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/** Turns the bytes of one file into text: strict UTF-8 without characters that nobody can see. */
final class SourceDecoder {
  /**
   * Controls, marks of width and direction, separators of lines, non-characters, and the two
   * private-use characters that the program puts around bound figures.
   */
  private static final Pattern REFUSED =
      Pattern.compile(
          "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F"
              + "\\uE000\\uE001\\uFEFF\\uFFFE\\uFFFF]");

  /** Stands for bytes that are not UTF-8, and also for itself. */
  private static final char REPLACEMENT = '\uFFFD';

  private final String name;
  private final Findings findings;
  private final Runnable onMark;
  private final Runnable onCarriageReturn;

  private SourceDecoder(
      String name, Findings findings, Runnable onMark, Runnable onCarriageReturn) {
    this.name = name;
    this.findings = findings;
    this.onMark = onMark;
    this.onCarriageReturn = onCarriageReturn;
  }

  /** For a file that people write: a byte order mark is told, and so are ends of lines. */
  static SourceDecoder written(String name, Findings findings, Runnable onCarriageReturn) {
    Runnable onMark =
        () ->
            findings.add(
                Finding.warning("byte-order-mark", new Place(name, 1, 1))
                    .withHint("byte-order-mark"));
    return new SourceDecoder(name, findings, onMark, onCarriageReturn);
  }

  /** For a CSV file, which may begin with the mark and have lines that end as on Windows. */
  static SourceDecoder csv(String name, Findings findings) {
    return new SourceDecoder(name, findings, () -> {}, () -> {});
  }

  /** The file, or empty if a finding says why it has no text. */
  Optional<SourceFile> decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (isPlain(text)) {
      return Optional.of(SourceFile.plain(name, text));
    }
    if (text.indexOf(REPLACEMENT) >= 0 && isBroken(bytes)) {
      text = readable(bytes);
      Place place = new SourceFile(name, lines(text)).place(Integer.MAX_VALUE);
      findings.add(Finding.error("not-utf-8", place).withHint(encoding(bytes)));
      return Optional.empty();
    }
    if (text.startsWith("\uFEFF")) {
      onMark.run();
      text = text.substring(1);
    }
    SourceFile source = new SourceFile(name, lines(text));
    return isClean(source) ? Optional.of(source) : Optional.empty();
  }

  private static boolean isBroken(byte[] bytes) {
    return decode(bytes, CharBuffer.allocate(bytes.length)).isError();
  }

  /** The text before the first bytes that are not UTF-8. */
  private static String readable(byte[] bytes) {
    CharBuffer out = CharBuffer.allocate(bytes.length);
    decode(bytes, out);
    return out.flip().toString();
  }

  private static CoderResult decode(byte[] bytes, CharBuffer out) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    return decoder.decode(ByteBuffer.wrap(bytes), out, true);
  }

  private String lines(String text) {
    if (text.indexOf('\r') < 0) {
      return text;
    }
    onCarriageReturn.run();
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private boolean isClean(SourceFile source) {
    Matcher refused = REFUSED.matcher(source.text());
    if (!refused.find()) {
      return true;
    }
    char c = source.text().charAt(refused.start());
    String id = c == '\uE000' || c == '\uE001' ? "reserved-character" : "control-character";
    findings.add(
        Finding.error(id, source.place(refused.start()), code(c))
            .withHint(c == 0 ? "nul-character" : id));
    return false;
  }

  /** Whether all characters are of those that are never refused, as they nearly always are. */
  private static boolean isPlain(String text) {
    char[] chars = text.toCharArray();
    for (char c : chars) {
      boolean letter = (c >= ' ' && c < '\u007F') || (c >= '\u2070' && c < '\uD800');
      boolean sign = (c >= '\u2010' && c < '\u2028') || (c >= '\uFF01' && c <= '\uFF5E');
      if (!letter && !sign && c != '\n' && c != '\t') {
        return false;
      }
    }
    return true;
  }

  private static String code(char c) {
    return String.format(Locale.ROOT, "U+%04X", (int) c);
  }

  private static String encoding(byte[] bytes) {
    if (bytes.length > 1 && isUtf16Mark(bytes[0] & 0xFF, bytes[1] & 0xFF)) {
      return "save-utf-16-as-utf-8";
    }
    try {
      String text =
          Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.codePoints().anyMatch(Character::isIdeographic)
          ? "save-gb18030-as-utf-8"
          : "save-as-utf-8";
    } catch (CharacterCodingException | UnsupportedCharsetException e) {
      return "save-as-utf-8";
    }
  }

  private static boolean isUtf16Mark(int first, int second) {
    return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
  }
}
