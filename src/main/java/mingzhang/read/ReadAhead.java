package mingzhang.read;

import java.util.concurrent.ForkJoinPool;
import mingzhang.report.Findings;

/** Reads on another core what will be asked for soon. */
public final class ReadAhead {
  private final Content content;
  private final Findings findings = new Findings();

  private ReadAhead(Content content) {
    this.content = content.with(findings);
  }

  /**
   * Reads the standard of the first disclosure of a content folder, which keeps it. What is wrong
   * with the disclosure is told when it is read itself.
   */
  public static void standard(Content content) {
    ReadAhead ahead = new ReadAhead(content);
    ForkJoinPool.commonPool()
        .execute(() -> ahead.content.locations().stream().limit(1).forEach(ahead::standard));
  }

  private void standard(Content.Location at) {
    content
        .files()
        .yaml(at.folder().resolve("disclosure.yaml"))
        .ifPresent(mapping -> standard(at, new DisclosureReader(mapping, findings)));
  }

  private void standard(Content.Location at, DisclosureReader disclosure) {
    String id = disclosure.reader().requiredText("standard");
    if (!id.isEmpty()) {
      var unused = content.standard(id, at.year(), disclosure.reader().place("standard"));
    }
  }
}
