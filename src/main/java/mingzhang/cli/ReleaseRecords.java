package mingzhang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import mingzhang.model.Target;
import mingzhang.publish.Published;
import mingzhang.publish.ReleaseRecord;
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
      failed("publish-unrecorded");
    } catch (IOException e) {
      failed("publish-unrecorded");
    }
    return false;
  }

  /** Whether a publication to a target is recorded; what cannot be read records nothing. */
  boolean has(Target target, Published published) {
    String ending = ReleaseRecord.ending(target.name());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        String record = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        if (record.contains(published.digest())) {
          return true;
        }
      }
    } catch (IOException e) {
      failed("publish-unrecorded");
      return true;
    }
    return false;
  }

  private void failed(String hint) {
    findings.add(Finding.error("publish-unrecorded", Place.of(shown)).withHint(hint));
  }

  /** Writes a record of what has just been published. */
  void add(
      Target target,
      String approvedBy,
      Published published,
      PublishContent content,
      List<Finding> warnings) {
    ReleaseRecord release =
        new ReleaseRecord(
            target.name(), approvedBy, Instant.now(), published, content.waivers(), warnings);
    try {
      NewFile.write(
          folder.resolve(release.fileName()),
          release.json(console.messages()).getBytes(StandardCharsets.UTF_8));
      console.say("release-recorded", shown + "/" + release.fileName());
    } catch (IOException e) {
      failed("publish-record-again");
    }
  }
}
