package mingzhang.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Findings;
import mingzhang.write.Manifest;

/** A publication in a process of its own that is gone, without a word, after some calls. */
final class ChildPublish {
  private static final int KILLED = 42;

  private ChildPublish() {}

  /** Arguments: the site, the folder it is published to, the calls. */
  public static void main(String[] args) throws IOException {
    Path site = Path.of(args[0]);
    Path web = Path.of(args[1]);
    Manifest manifest = Manifest.in(site).orElseThrow();
    Publisher self = new Publisher("李四", "office", ProcessHandle.current().pid());
    CutHost host =
        new CutHost(
            FolderHost.open(web, "web", false),
            Integer.parseInt(args[2]),
            () -> Runtime.getRuntime().halt(KILLED));
    new Publish(
            site,
            manifest,
            Path.of("content"),
            Path.of(""),
            Credentials.NONE,
            Publish.Review.NONE,
            new Findings())
        .publish(
            Sites.folder(web),
            host,
            Edition.of(site, manifest, false),
            new Publish.Wish(false, false, false, false, Optional.of(self)));
  }

  /** Runs one; tells whether it was killed and has not come to its end. */
  static boolean isKilled(Path site, Path web, int calls) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            ChildPublish.class.getName(),
            site.toString(),
            web.toString(),
            Integer.toString(calls));
    return new ProcessBuilder(command).inheritIO().start().onExit().join().exitValue() == KILLED;
  }
}
