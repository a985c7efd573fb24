package mingzhang;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import mingzhang.archive.ArchivedYears;
import mingzhang.check.UsedTerms;
import mingzhang.check.privacy.Privacy;
import mingzhang.jbake.GeneralReader;
import mingzhang.model.General;
import mingzhang.model.Site;
import mingzhang.pages.Summary;
import mingzhang.read.Content;
import mingzhang.report.Findings;
import mingzhang.write.OutputFolder;
import mingzhang.write.WriteSummary;

/**
 * A build: reads the content, checks it, decides the pages, renders them and writes the site.
 *
 * <p>A disclosure goes through all stages by itself and is then forgotten; what pages across units
 * need of it is its summary. Nothing becomes public before everything is made: an error anywhere
 * leaves the old site untouched.
 */
public final class Build {
  private final BuildOptions options;
  private final Findings findings = new Findings();
  private final StageTimes times = new StageTimes();
  private final Progress progress;
  private Optional<String> program = Optional.empty();
  private Optional<IOException> trouble = Optional.empty();

  /** A build with its options. */
  public Build(BuildOptions options) {
    this(options, Progress.NONE);
  }

  /** A build that tells how far it is. */
  public Build(BuildOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * The same build, which takes over what the build before has left in a cache beside the content,
   * and leaves something there for the next. The site is the same without.
   */
  public Build remembering() {
    return remembering(Program.identity());
  }

  /** The same for a program that says this of itself. */
  Build remembering(String identity) {
    program = Optional.of(identity);
    return this;
  }

  /** Why nothing could be taken over or left for the next build; empty if all went well. */
  public Optional<IOException> trouble() {
    return trouble;
  }

  /** Builds the site. */
  public Outcome run() {
    try (OutputFolder out =
        OutputFolder.open(options.out(), List.of(options.content(), options.themes()), findings)) {
      Optional<Reuse> reuse = reuse(out);
      Outcome outcome =
          reuse
              .flatMap(r -> times.time("reuse", () -> r.same(times)))
              .orElseGet(() -> run(out, false, reuse));
      trouble = trouble.or(() -> reuse.flatMap(Reuse::trouble));
      return outcome;
    }
  }

  /** A site that is compared with another one depends on that too: nothing is taken over then. */
  private Optional<Reuse> reuse(OutputFolder out) {
    if (program.isEmpty() || !out.isOpen() || options.published().isPresent()) {
      return Optional.empty();
    }
    try {
      return Reuse.open(options, program.get(), out);
    } catch (IOException e) {
      trouble = Optional.of(e);
      return Optional.empty();
    }
  }

  /**
   * Does everything but render and write.
   *
   * @param verbose tells deviations within rounding too, as hints
   */
  public Outcome check(boolean verbose) {
    try (OutputFolder nowhere = OutputFolder.nowhere(findings)) {
      return run(nowhere, verbose, Optional.empty());
    }
  }

  private Outcome run(OutputFolder out, boolean verbose, Optional<Reuse> reuse) {
    Content content = new Content(options.content(), options.shown(), findings);
    try (ArchivedYears archived =
        times.time("archive", () -> ArchivedYears.of(content, findings))) {
      archived.fix(out);
      Outcome outcome = run(out, verbose, content, archived, reuse);
      reuse.ifPresent(r -> r.end(outcome, content.locations()));
      return outcome;
    }
  }

  private Outcome run(
      OutputFolder out,
      boolean verbose,
      Content content,
      ArchivedYears archived,
      Optional<Reuse> reuse) {
    Optional<Site> site = times.time("read", content::site);
    General general = times.time("read", () -> general(content));
    Privacy privacy =
        Privacy.of(site.map(Site::contacts).orElse(List.of()), content.files()::text, findings);
    UsedTerms used = new UsedTerms(site.map(Site::terms).orElse(List.of()));
    Disclosures disclosures = new Disclosures(content, options, verbose, used, privacy, findings);
    Optional<Look> look = times.time("theme", () -> look(site, general));
    if (look.isEmpty()) {
      times.run("check", () -> disclosures.check(progress));
      return outcome(content, disclosures, Optional.empty());
    }
    reuse.ifPresent(r -> r.note(general));
    List<Summary> summaries =
        times.time("disclosures", () -> disclosures.build(look.get(), out, progress, reuse));
    general.pages().forEach(p -> used.note(p.markdown()));
    privacy(privacy, content, general);
    used.end(findings);
    SitePart part =
        new SitePart(site.get(), general, look.get(), disclosures.links(), archived, findings);
    times.run("site", () -> part.build(summaries, disclosures.terms(), out));
    if (out.isOpen() && !findings.hasErrors()) {
      archived.fill(out);
      Vanished.check(summaries, out, findings);
    }
    return outcome(content, disclosures, times.time("write", out::commit));
  }

  /** What belongs to no disclosure; what does is looked at with its disclosure. */
  private void privacy(Privacy privacy, Content content, General general) {
    privacy.file(content.files().name(options.content().resolve("site.yaml")));
    privacy.file(content.files().name(options.content().resolve("glossary.yaml")));
    general.pages().forEach(p -> privacy.file(p.place().file()));
    general.files().forEach(d -> privacy.document(d, content.files().name(d.path())));
  }

  private General general(Content content) {
    return options.general()
        ? GeneralReader.read(options.content(), content.files(), findings)
        : General.NONE;
  }

  private Optional<Look> look(Optional<Site> site, General general) {
    return site.flatMap(s -> Look.open(s, general, options, findings));
  }

  private Outcome outcome(
      Content content, Disclosures disclosures, Optional<WriteSummary> written) {
    content.files().end();
    return new Outcome(findings.sorted(), disclosures.tally(), written, times.all());
  }
}
