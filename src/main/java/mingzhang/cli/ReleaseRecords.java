package mingzhang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import mingzhang.model.Target;
import mingzhang.publish.Published;
import mingzhang.publish.Release;
import mingzhang.read.PublishContent;
import mingzhang.report.Finding;

/** The folder where the office keeps who published what, a file for each time. */
record ReleaseRecords(Console console, Path folder, String shown) {
  /** Writes a record of what has just been published. */
  void add(
      Target target,
      String approvedBy,
      Published published,
      PublishContent content,
      List<Finding> warnings)
      throws IOException {
    Release release =
        new Release(
            target.name(), approvedBy, Instant.now(), published, content.waivers(), warnings);
    Files.createDirectories(folder);
    Files.write(
        folder.resolve(release.fileName()),
        release.json(console.messages()).getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.CREATE_NEW);
    console.say("release-recorded", shown + "/" + release.fileName());
  }
}
