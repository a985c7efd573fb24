package mingzhang;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import mingzhang.archive.ArchivedYears;
import mingzhang.check.UsedTerms;
import mingzhang.check.privacy.Privacy;
import mingzhang.jbake.GeneralReader;
import mingzhang.model.General;
import mingzhang.model.Site;
import mingzhang.pages.Summary;
import mingzhang.read.Content;
import mingzhang.read.ReadAhead;
import mingzhang.read.Standards;
import mingzhang.report.Findings;
import mingzhang.report.Place;
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

  /** Builds the site. */
  public Outcome run() {
    return run(out -> Shares.NONE);
  }

  /**
   * Builds one part of a site into the output folder: the files of some disclosures, and what the
   * build of the whole needs of them.
   */
  public Outcome run(Shard shard) {
    return run(
        out ->
            KeyedShares.keys(options, findings)
                .<Shares>map(keys -> new ShardShares(shard, out, keys, content(), findings))
                .orElse(Shares.NONE));
  }

  /**
   * Builds the site of its finished parts; it makes itself only what belongs to no disclosure.
   *
   * @param parts folders of all parts, by what the user calls them
   */
  public Outcome run(SortedMap<String, Path> parts) {
    return run(
        out ->
            KeyedShares.keys(options, findings)
                .<Shares>map(keys -> MergedShares.open(parts, out, keys, content(), findings))
                .orElse(Shares.NONE));
  }

  private Outcome run(Function<OutputFolder, Shares> shares) {
    try (OutputFolder out = open()) {
      return run(out, false, shares.apply(out));
    }
  }

  /**
   * Builds the site, takes over what the build before has left in a cache beside the content, and
   * leaves something there for the next. The site is the same as without.
   */
  public Outcome runRemembering() {
    return runRemembering(Program.identity());
  }

  /** The same for a program that says this of itself. */
  Outcome runRemembering(String program) {
    try (OutputFolder out = open()) {
      Optional<Reuse> reuse =
          out.isOpen() ? reuse(() -> Reuse.open(options, program, out)) : Optional.empty();
      Outcome outcome = run(out, false, reuse);
      trouble = trouble.or(() -> reuse.flatMap(Reuse::trouble)).filter(t -> !outcome.failed());
      return outcome;
    }
  }

  private Outcome run(OutputFolder out, boolean verbose, Optional<Reuse> reuse) {
    Outcome outcome =
        reuse
            .flatMap(r -> times.time("reuse", () -> r.same(times)))
            .orElseGet(() -> run(out, verbose, reuse.<Shares>map(r -> r).orElse(Shares.NONE)));
    reuse.ifPresent(r -> r.end(outcome));
    return outcome;
  }

  /**
   * Why not all could be taken over or left for the next build; empty if all went well, or if there
   * is no site anyway.
   */
  public Optional<IOException> trouble() {
    return trouble;
  }

  /** A site that is compared with another one depends on that too: nothing is taken over then. */
  private Optional<Reuse> reuse(Reuse.Making<Optional<Reuse>> opening) {
    if (options.published().isPresent()) {
      return Optional.empty();
    }
    try {
      return opening.get();
    } catch (IOException e) {
      trouble = Optional.of(e);
      return Optional.empty();
    }
  }

  private OutputFolder open() {
    return OutputFolder.open(options.out(), List.of(options.content(), options.themes()), findings);
  }

  private Place content() {
    return Place.of(options.shown());
  }

  /**
   * Does everything but render and write.
   *
   * @param verbose tells deviations within rounding too, as hints
   */
  public Outcome check(boolean verbose) {
    try (OutputFolder nowhere = OutputFolder.nowhere(findings)) {
      return run(nowhere, verbose, Shares.NONE);
    }
  }

  /**
   * Does the same, takes over what the check before has left in a cache beside the content, and
   * leaves something there for the next. The outcome is the same as without, also where nothing can
   * be taken over or left.
   *
   * @param verbose tells deviations within rounding too, as hints
   */
  public Outcome checkRemembering(boolean verbose) {
    return checkRemembering(verbose, Program.identity());
  }

  /** The same for a program that says this of itself. */
  Outcome checkRemembering(boolean verbose, String program) {
    try (OutputFolder nowhere = OutputFolder.nowhere(findings)) {
      return run(nowhere, verbose, reuse(() -> Reuse.ofCheck(options, verbose, program, nowhere)));
    }
  }

  private Outcome run(OutputFolder out, boolean verbose, Shares shares) {
    Standards.readAhead();
    Content content = new Content(options.content(), options.shown(), findings);
    try (ArchivedYears archived =
        times.time("archive", () -> ArchivedYears.of(content, findings))) {
      if (shares.makesSite()) {
        archived.fix(out);
      }
      return run(out, verbose, content, archived, shares);
    }
  }

  private Outcome run(
      OutputFolder out, boolean verbose, Content content, ArchivedYears archived, Shares shares) {
    if (shares.makes(0)) {
      ReadAhead.standard(content);
    }
    Optional<Site> site = times.time("read", content::site);
    General general = times.time("read", () -> general(content));
    Privacy privacy =
        Privacy.of(site.map(Site::contacts).orElse(List.of()), content.files()::text, findings);
    UsedTerms used = new UsedTerms(site.map(Site::terms).orElse(List.of()));
    Disclosures disclosures =
        new Disclosures(content, site.map(Site::kind), options, verbose, used, privacy, findings);
    Optional<Look> look = times.time("theme", () -> look(site, general));
    if (look.isEmpty()) {
      times.run("check", () -> disclosures.check(progress));
      return outcome(content, disclosures, Optional.empty());
    }
    shares.note(general);
    List<Summary> summaries =
        times.time("disclosures", () -> disclosures.build(look.get(), out, progress, shares));
    if (!shares.makesSite()) {
      shares.end();
      return outcome(content, disclosures, times.time("write", out::commit));
    }
    general.pages().forEach(p -> used.note(p.markdown()));
    privacy(privacy, content, general);
    used.end(findings);
    times.run(
        "site",
        () ->
            new SitePart(site.get(), general, look.get(), disclosures.links(), archived, findings)
                .build(summaries, disclosures.terms(), out, shares));
    if (out.isOpen() && !findings.hasErrors()) {
      archived.fill(out);
      Vanished.check(summaries, out, findings);
    }
    summaries.clear(); // writing needs the memory
    return outcome(content, disclosures, times.time("write", out::commit));
  }

  /** What belongs to no disclosure; what does is looked at with its disclosure. */
  private void privacy(Privacy privacy, Content content, General general) {
    privacy.file(content.files().name(options.content().resolve("site.yaml")));
    privacy.file(content.files().name(options.content().resolve("glossary.yaml")));
    general.pages().forEach(p -> privacy.file(p.place().file()));
    Set<String> described = general.described();
    general
        .files()
        .forEach(
            d -> privacy.document(d, content.files().name(d.path()), described.contains(d.name())));
  }

  private General general(Content content) {
    return options.general()
        ? GeneralReader.read(options.content(), content.files(), options.audience(), findings)
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
