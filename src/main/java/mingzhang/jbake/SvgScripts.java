package mingzhang.jbake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.read.SourceFile;
import mingzhang.report.Place;

/** Looks for scripts in SVG pictures: a browser runs them where the picture is opened by itself. */
final class SvgScripts {
  private static final Pattern SCRIPT =
      Pattern.compile(
          "<(?:\\w+:)?script\\b|<(?:\\w+:)?foreignObject\\b|[\\s\"'/]on\\w+\\s*=|javascript:",
          Pattern.CASE_INSENSITIVE);

  private SvgScripts() {}

  /**
   * Where the first of them is.
   *
   * @param name how the file is called in messages
   */
  static Optional<Place> first(Path file, String name) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    Matcher script = SCRIPT.matcher(text);
    return script.find()
        ? Optional.of(new SourceFile(name, text).place(script.start()))
        : Optional.empty();
  }
}
