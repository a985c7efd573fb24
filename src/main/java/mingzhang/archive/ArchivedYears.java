package mingzhang.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import mingzhang.read.Content;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.write.OutputFolder;

/** The archived years that a site keeps. */
public final class ArchivedYears implements AutoCloseable {
  private final List<Registered> years;
  private final List<Mount> mounts = new ArrayList<>();
  private final SortedMap<Integer, List<Entry>> alone = new TreeMap<>(Comparator.reverseOrder());
  private final List<Contents> open = new ArrayList<>();
  private final Findings findings;

  private ArchivedYears(List<Registered> years, Findings findings) {
    this.years = years;
    this.findings = findings;
  }

  /** Reads what a content folder registers, and compares its sources with what was archived. */
  public static ArchivedYears of(Content content, Findings findings) {
    Registration registration = new Registration(content.root(), content.files(), findings);
    ArchivedYears archived = new ArchivedYears(registration.all(), findings);
    archived.years.forEach(year -> year.bag().ifPresent(bag -> archived.open(year, bag, content)));
    return archived;
  }

  private void open(Registered year, Registered.Kept bag, Content content) {
    attempt(
        year,
        () -> {
          Contents zip = new ZipContents(bag.path(), ZipContents.top(bag.path()) + "data/");
          open.add(zip);
          Mount mount = new Mount(year, zip, findings);
          mounts.add(mount);
          Path sources = content.root().resolve("budgets/" + year.year());
          if (Files.isDirectory(sources)) {
            mount.compare(new FolderContents(sources), content.files().name(sources) + "/");
          } else {
            alone.put(year.year(), mount.pages());
          }
        });
  }

  /** The registered years, the earliest first. */
  public List<Registered> years() {
    return years;
  }

  /** The pages of years that the content no longer has, the latest year first. */
  public SortedMap<Integer, List<Entry>> alone() {
    return alone;
  }

  /** The addresses that they keep. */
  public Set<String> urls() {
    Set<String> urls = new TreeSet<>();
    mounts.forEach(m -> urls.addAll(m.urls()));
    years.forEach(y -> y.files().forEach(f -> urls.add(Registration.FOLDER + "/" + f.name())));
    return urls;
  }

  /** Puts what is under their years, before anything else is put. */
  public void fix(OutputFolder out) {
    mounts.forEach(mount -> attempt(mount.year(), () -> mount.fix(out)));
  }

  /** Puts what nothing has taken the place of, after everything else; a later year goes first. */
  public void fill(OutputFolder out) {
    for (int i = mounts.size() - 1; i >= 0; i--) {
      Mount mount = mounts.get(i);
      attempt(mount.year(), () -> mount.fill(out));
    }
  }

  private interface Action {
    void run() throws IOException;
  }

  private void attempt(Registered year, Action action) {
    try {
      action.run();
    } catch (IOException e) {
      findings.add(
          Finding.error("archive-unreadable", year.place(), String.valueOf(e.getMessage()))
              .withHint("archive-restore"));
    }
  }

  @Override
  public void close() {
    for (Contents contents : open) {
      try {
        contents.close();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
