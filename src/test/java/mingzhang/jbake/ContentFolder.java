package mingzhang.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mingzhang.model.Audience;
import mingzhang.model.General;
import mingzhang.read.SourceFiles;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Message;
import mingzhang.report.Messages;

/** A content folder that a test writes and reads. */
final class ContentFolder {
  final Path root;
  final Findings findings = new Findings();

  ContentFolder(Path root) {
    this.root = root;
  }

  ContentFolder with(String file, String text) {
    return with(file, text.getBytes(StandardCharsets.UTF_8));
  }

  ContentFolder with(String file, byte[] bytes) {
    try {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ContentFolder page(String file, String body) {
    String type = file.startsWith("notices/") ? "notice" : "page";
    return with(
        file,
        "title=关于\ndate=2025-03-01\ntype=" + type + "\nstatus=published\n~~~~~~\n" + body + "\n");
  }

  General read() {
    return GeneralReader.read(
        root, new SourceFiles(root, "content", findings), Audience.PUBLIC, findings);
  }

  /** Every finding as {@code place: id}, after both languages have given a sentence for it. */
  List<String> told() {
    for (Finding finding : findings.sorted()) {
      for (String language : List.of("en", "zh")) {
        Messages.in(language).text(finding.message());
        Message hint = finding.hint();
        if (hint != null) {
          Messages.in(language).text(hint);
        }
      }
    }
    return findings.sorted().stream().map(f -> f.place() + ": " + f.id()).toList();
  }
}
