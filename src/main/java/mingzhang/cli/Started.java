package mingzhang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import mingzhang.report.Findings;
import mingzhang.report.TextPrinter;

/** Tells how a command that writes new content files ended. */
final class Started {
  private final Console console;

  Started(Console console) {
    this.console = console;
  }

  /** Prints the findings; 3 where a file could not be written, 1 after other errors, else 0. */
  int code(Findings findings) {
    console.out().print(new TextPrinter(console.messages(), this::text).print(findings.sorted()));
    console.out().flush();
    boolean disk = findings.sorted().stream().anyMatch(f -> f.id().equals("start-unwritable"));
    return disk ? 3 : findings.hasErrors() ? 1 : 0;
  }

  private Optional<String> text(String file) {
    Path path = console.folder().resolve(file);
    try {
      return Files.isRegularFile(path)
          ? Optional.of(Files.readString(path, StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // the finding itself already says where to look
    }
  }
}
