package mingzhang.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import mingzhang.BuildOptions;
import mingzhang.model.Audience;
import mingzhang.model.Ids;
import picocli.CommandLine.Option;

/** The options of commands that make content for one standard and year. */
final class ContentOptions {
  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private String content = "content";

  @Option(
      names = "--standard",
      paramLabel = "ID",
      required = true,
      completionCandidates = BuiltInStandards.class)
  private String standard = "";

  @Option(names = "--year", paramLabel = "YYYY", required = true)
  private int year;

  @Option(names = "--format", paramLabel = "text|json|sarif", defaultValue = "text")
  private SiteOptions.Format format = SiteOptions.Format.text;

  String content() {
    return content;
  }

  String standard() {
    return standard;
  }

  int year() {
    return year;
  }

  /** Whether year and unit can be folders of the content; says why not. */
  boolean areSound(Console console, String unit) {
    if (year < 1900 || year > 2099) {
      console.say("import.year", year);
      return false;
    }
    if (!Ids.isId(unit)) {
      console.say("import.unit", unit);
      return false;
    }
    return true;
  }

  Report report(Console console) {
    Path folder = console.folder();
    BuildOptions options =
        new BuildOptions(
            folder.resolve(content),
            content,
            folder.resolve("site"),
            folder.resolve("themes"),
            Optional.empty(),
            true,
            Optional.of(LocalDate.now(ZoneId.of("Asia/Shanghai"))),
            Optional.empty(),
            Audience.PUBLIC);
    return new Report(console, options, format);
  }
}
