package mingzhang.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mingzhang.intake.template.Template;
import mingzhang.read.Content;
import mingzhang.read.SourceFiles;
import mingzhang.read.Standards;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.standard.Standard;
import mingzhang.write.NewFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code template}: the spreadsheet to fill in for {@code import}. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ContentOptions options = new ContentOptions();

  @Option(names = "--unit", paramLabel = "NAME")
  private @Nullable String unit;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable String out;

  TemplateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!options.areSound(console, unit == null ? "unit" : unit)) {
      return 2;
    }
    Findings findings = new Findings();
    Optional<byte[]> bytes = unit == null ? blank(findings) : filled(unit, findings);
    options.report(console).print(findings.sorted());
    String name = out == null ? options.standard() + ".xlsx" : out;
    return bytes.isEmpty() ? 1 : write(bytes.get(), name);
  }

  private Optional<byte[]> blank(Findings findings) {
    Path content = console.folder().resolve(options.content());
    Optional<Standard> standard =
        new Standards(
                content.resolve("standards"),
                new SourceFiles(content, options.content(), findings),
                findings)
            .find(options.standard(), options.year(), Place.of(options.content()), findings);
    return standard.map(s -> new Template(s, options.year()).bytes(List.of(), List.of()));
  }

  private Optional<byte[]> filled(String unitId, Findings findings) {
    Path content = console.folder().resolve(options.content());
    Path folder = content.resolve("budgets").resolve("" + options.year()).resolve(unitId);
    return new Content(content, options.content(), findings)
        .disclosure(new Content.Location(options.year(), unitId, folder))
        .map(
            r ->
                new Template(r.standard(), options.year())
                    .bytes(r.disclosure().tables(), r.disclosure().projects()));
  }

  /** A file that is there already is not replaced; a folder that is not there is made. */
  private int write(byte[] bytes, String name) {
    Path file = console.folder().resolve(name).toAbsolutePath();
    try {
      Path parent = file.getParent();
      if (parent != null && Files.notExists(parent)) {
        Files.createDirectories(parent);
      }
      NewFile.write(file, bytes);
      console.say("template.done", name);
      return 0;
    } catch (FileAlreadyExistsException e) {
      console.say("template.exists", name);
    } catch (IOException e) {
      console.say("template.unwritable", name, console.reason(e, file));
    }
    return 3;
  }
}
