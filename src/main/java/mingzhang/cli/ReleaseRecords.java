package mingzhang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import mingzhang.model.Target;
import mingzhang.publish.Published;
import mingzhang.publish.Release;
import mingzhang.read.PublishContent;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.write.NewFile;

/** The folder where the office keeps who published what, a file for each time. */
record ReleaseRecords(Console console, Path folder, String shown, Findings findings) {
  /** Whether there is such a folder to write to; it is made if absent. */
  boolean areReady() {
    try {
      Files.createDirectories(folder);
      if (Files.isWritable(folder)) {
        return true;
      }
      failed();
    } catch (IOException e) {
      failed();
    }
    return false;
  }

  private void failed() {
    findings.add(
        Finding.error("publish-unrecorded", Place.of(shown)).withHint("publish-unrecorded"));
  }

  /** Writes a record of what has just been published. */
  void add(
      Target target,
      String approvedBy,
      Published published,
      PublishContent content,
      List<Finding> warnings) {
    Release release =
        new Release(
            target.name(), approvedBy, Instant.now(), published, content.waivers(), warnings);
    try {
      NewFile.write(
          folder.resolve(release.fileName()),
          release.json(console.messages()).getBytes(StandardCharsets.UTF_8));
      console.say("release-recorded", shown + "/" + release.fileName());
    } catch (IOException e) {
      failed();
    }
  }
}
