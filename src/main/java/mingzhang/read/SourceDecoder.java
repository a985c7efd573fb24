package mingzhang.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/** Turns the bytes of one file into text: strict UTF-8 without characters that nobody can see. */
final class SourceDecoder {
  private final String name;
  private final Findings findings;
  private final Runnable onCarriageReturn;

  SourceDecoder(String name, Findings findings, Runnable onCarriageReturn) {
    this.name = name;
    this.findings = findings;
    this.onCarriageReturn = onCarriageReturn;
  }

  /** The file, or empty if a finding says why it has no text. */
  Optional<SourceFile> decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      Place place = new SourceFile(name, lines(text)).place(Integer.MAX_VALUE);
      findings.add(Finding.error("not-utf-8", place).withHint(encoding(bytes)));
      return Optional.empty();
    }
    if (text.startsWith("\uFEFF")) {
      findings.add(
          Finding.warning("byte-order-mark", new Place(name, 1, 1)).withHint("byte-order-mark"));
      text = text.substring(1);
    }
    SourceFile source = new SourceFile(name, lines(text));
    return isClean(source) ? Optional.of(source) : Optional.empty();
  }

  private String lines(String text) {
    if (text.indexOf('\r') < 0) {
      return text;
    }
    onCarriageReturn.run();
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private boolean isClean(SourceFile source) {
    String text = source.text();
    boolean clean = true;
    for (int i = 0; i < text.length() && clean; i++) {
      char c = text.charAt(i);
      if (c == '\uE000' || c == '\uE001') {
        findings.add(
            Finding.error("reserved-character", source.place(i), code(c))
                .withHint("reserved-character"));
        clean = false;
      } else if (isInvisible(c)) {
        findings.add(
            Finding.error("control-character", source.place(i), code(c))
                .withHint(c == 0 ? "nul-character" : "control-character"));
        clean = false;
      }
    }
    return clean;
  }

  /** Controls of ASCII and Latin-1, zero-width and direction marks, separators of lines, non-characters. */
  private static boolean isInvisible(char c) {
    return c < ' ' && c != '\n' && c != '\t'
        || c >= 0x7F && c <= 0x9F
        || c == 0x200B
        || c == 0x200E
        || c == 0x200F
        || c >= 0x2028 && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c >= 0xFFFE
        || c == 0xFEFF;
  }

  private static String code(char c) {
    return String.format(Locale.ROOT, "U+%04X", (int) c);
  }

  private static String encoding(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & bytes[1]) != 0 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0x1FD) {
      return "save-utf-16-as-utf-8";
    }
    try {
      String text = Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      long han = text.codePoints().filter(Character::isIdeographic).count();
      return han > 0 ? "save-gb18030-as-utf-8" : "save-as-utf-8";
    } catch (CharacterCodingException | java.nio.charset.UnsupportedCharsetException e) {
      return "save-as-utf-8";
    }
  }
}
