package mingzhang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import mingzhang.BuildOptions;
import mingzhang.model.Audience;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command over a site has. */
final class SiteOptions {
  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private String content = "content";

  @Option(names = "--themes", paramLabel = "DIR", defaultValue = "themes")
  private String themes = "themes";

  @Option(names = "--theme", paramLabel = "NAME")
  private @Nullable String theme;

  @Option(names = "--format", paramLabel = "text|json|sarif", defaultValue = "text")
  private Format format = Format.text;

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD|today", converter = Day.class)
  private @Nullable LocalDate asOf;

  @Option(names = "--published", paramLabel = "DIR")
  private @Nullable String published;

  /** How findings are told. */
  enum Format {
    text,
    json,
    sarif
  }

  Format format() {
    return format;
  }

  /** The content folder as the user calls it. */
  String content() {
    return content;
  }

  BuildOptions build(Path folder, String out) {
    return new BuildOptions(
        folder.resolve(content),
        content,
        folder.resolve(out),
        folder.resolve(themes),
        Optional.ofNullable(theme),
        true,
        Optional.of(asOf == null ? Day.today() : asOf),
        Optional.ofNullable(published).map(p -> new BuildOptions.Published(folder.resolve(p), p)),
        Audience.on(Optional.ofNullable(asOf)));
  }

  /** Whether the content folder is there, and the public site if one is named. */
  boolean exists(Console console) {
    if (published != null && !Files.isDirectory(console.folder().resolve(published))) {
      console.say("no-published", published);
      return false;
    }
    return console.hasContent(content);
  }
}
