package mingzhang;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import mingzhang.archive.Registered;
import mingzhang.download.Catalogue;
import mingzhang.download.CorrectionCsv;
import mingzhang.download.CorrectionLine;
import mingzhang.download.DataFile;
import mingzhang.download.FileInfo;
import mingzhang.download.JsonSchema;
import mingzhang.download.LongFile;
import mingzhang.download.TabularFile;
import mingzhang.download.YearZip;
import mingzhang.model.DownloadFormat;
import mingzhang.model.Site;
import mingzhang.model.Words;
import mingzhang.pages.SiteFiles;
import mingzhang.pages.Summary;
import mingzhang.write.Output;
import mingzhang.write.Written;

/**
 * The data files across disclosures: of each year, and of the site.
 *
 * <p>They are joined from the files of the disclosures, read back one after the other: memory does
 * not grow with the site.
 */
final class SiteData {
  private static final String SITE = "data/";

  private final Site site;
  private final Words words;
  private final Output out;
  private final Shares shares;
  private final List<Registered> archived;
  private final List<FileInfo> files = new ArrayList<>();
  private final List<TabularFile> siteTables = new ArrayList<>();
  private final Map<Integer, List<FileInfo>> yearFiles = new TreeMap<>();
  private final Map<Integer, List<TabularFile>> yearTables = new TreeMap<>();

  SiteData(Look look, List<Registered> archived, Output out, Shares shares) {
    this.archived = archived;
    this.shares = shares;
    this.site = look.shell().site();
    this.words = look.shell().words();
    this.out = out;
  }

  /** Makes them; where the output is not open they are known by their names alone. */
  SiteFiles put(List<Summary> summaries) {
    if (summaries.isEmpty()) {
      return SiteFiles.NONE;
    }
    TreeMap<Integer, List<Summary>> years = new TreeMap<>(Comparator.reverseOrder());
    summaries.forEach(s -> years.computeIfAbsent(s.year(), y -> new ArrayList<>()).add(s));
    List<CorrectionLine> corrections = SiteCorrections.of(summaries, archived);
    boolean former =
        corrections.stream().anyMatch(c -> c.archived() && years.containsKey(c.year()));
    if (!corrections.isEmpty() && !site.downloads().isEmpty()) {
      DataFile file = DataFile.of(CorrectionCsv.NAME, CorrectionCsv.bytes(corrections));
      out.put(SITE + file.name(), file.content(), file.info().sha256());
      files.add(file.info().in(SITE));
      siteTables.add(CorrectionCsv.described(file.info(), words));
    }
    if (site.downloads().contains(DownloadFormat.CSV)) {
      String description = words.say(former ? "long.description.former" : "long.description");
      amounts(SITE, "amounts", site.title(), description, summaries, files, siteTables);
      siteTables.replaceAll(t -> t.in(SITE));
    }
    years.forEach(this::year);
    if (site.downloads().contains(DownloadFormat.JSON)) {
      for (DataFile schema : JsonSchema.files()) {
        out.put(schema.name(), schema.content());
        files.add(schema.info());
      }
    }
    if (!site.baseUrl().isEmpty() && !site.downloads().isEmpty()) {
      write(Catalogue.URL, to -> catalogue(summaries, to)).ifPresent(files::add);
    }
    return new SiteFiles(files, siteTables, yearFiles, yearTables, former);
  }

  private void year(int year, List<Summary> summaries) {
    List<FileInfo> own = new ArrayList<>();
    List<TabularFile> tables = new ArrayList<>();
    String folder = year + "/";
    if (site.downloads().contains(DownloadFormat.ZIP) && site.downloads().size() > 1) {
      List<FileInfo> zips = parts(summaries, ".zip");
      join(folder + year + ".zip", zips, YearZip::join).ifPresent(own::add);
    }
    if (site.downloads().contains(DownloadFormat.CSV)) {
      String title = words.say("page.year", String.valueOf(year));
      String description = words.say("long.description");
      amounts(folder, String.valueOf(year), title, description, summaries, own, tables);
    }
    yearFiles.put(year, own);
    yearTables.put(year, tables);
  }

  private void amounts(
      String folder,
      String name,
      String title,
      String description,
      List<Summary> summaries,
      List<FileInfo> to,
      List<TabularFile> tables) {
    List<FileInfo> parts = parts(summaries, "-" + LongFile.NAME);
    String file = name.equals("amounts") ? LongFile.NAME : name + "-" + LongFile.NAME;
    Optional<FileInfo> joined = join(folder + file, parts, LongFile::join);
    if (joined.isEmpty()) {
      return;
    }
    FileInfo local = new FileInfo(file, joined.get().bytes(), joined.get().sha256());
    to.add(joined.get());
    tables.add(0, LongFile.described(local, description, words));
    for (DataFile f : LongFile.descriptions(tables, site, name, title, description, words)) {
      out.put(folder + f.name(), f.content());
      to.add(f.info().in(folder));
    }
  }

  /** The files of the disclosures whose names have an ending, by their addresses. */
  private List<FileInfo> parts(List<Summary> summaries, String ending) {
    List<FileInfo> parts = new ArrayList<>();
    for (Summary s : summaries) {
      s.downloads().stream()
          .filter(f -> f.name().endsWith(ending))
          .forEach(f -> parts.add(published(s, f)));
    }
    return parts;
  }

  /** A file of a disclosure as it is published: of an archived year that is the archived one. */
  private FileInfo published(Summary summary, FileInfo file) {
    FileInfo made = file.in(summary.folder());
    return out.written(made.name())
        .map(w -> new FileInfo(made.name(), w.bytes(), w.sha256()))
        .orElse(made);
  }

  private interface Joining {
    void join(List<Path> parts, OutputStream to) throws IOException;
  }

  /** One file of several, unless it was joined of the same before. */
  private Optional<FileInfo> join(String path, List<FileInfo> parts, Joining joining) {
    Optional<Written> before = shares.joined(path, parts);
    if (before.isPresent()) {
      return before.map(w -> new FileInfo(path, w.bytes(), w.sha256()));
    }
    List<Path> files = parts.stream().flatMap(p -> out.taken(p.name()).stream()).toList();
    Optional<FileInfo> joined = write(path, to -> joining.join(files, to));
    joined
        .filter(f -> !f.sha256().isEmpty())
        .ifPresent(f -> shares.keepJoined(path, parts, new Written(f.bytes(), f.sha256())));
    return joined;
  }

  private Optional<FileInfo> write(String path, Written.Body body) {
    return out.isOpen() && out.joins()
        ? out.write(path, body).map(w -> new FileInfo(path, w.bytes(), w.sha256()))
        : Optional.of(FileInfo.unmade(path));
  }

  private void catalogue(List<Summary> summaries, OutputStream to) throws IOException {
    List<Catalogue.Entry> entries = new ArrayList<>();
    if (site.downloads().contains(DownloadFormat.CSV)) {
      entries.add(whole(summaries));
    }
    for (Summary s : summaries) {
      String title = s.title(words);
      entries.add(
          new Catalogue.Entry(
              s.folder() + "index.html",
              title,
              words.say("data.dataset", title),
              s.unit(),
              s.published(),
              modified(List.of(s)),
              String.valueOf(s.year()),
              Stream.concat(
                      s.downloads().stream().map(f -> published(s, f)),
                      files.stream().filter(f -> !s.corrected().isEmpty() && isCorrections(f)))
                  .toList()));
    }
    Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    try {
      Catalogue.write(site, entries, words, writer);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }

  /** The day of the last change: a correction, or a publication. */
  private static String modified(List<Summary> summaries) {
    return summaries.stream()
        .flatMap(
            s ->
                Stream.concat(
                    Stream.of(s.published()), s.corrections().stream().map(c -> c.date())))
        .max(Comparator.naturalOrder())
        .orElse("");
  }

  /** The site's long form as a data set of its own. */
  private Catalogue.Entry whole(List<Summary> summaries) {
    int first = summaries.stream().mapToInt(Summary::year).min().orElseThrow();
    int last = summaries.stream().mapToInt(Summary::year).max().orElseThrow();
    String published =
        summaries.stream().map(Summary::published).max(Comparator.naturalOrder()).orElse("");
    return new Catalogue.Entry(
        "downloads.html",
        site.title() + " " + words.say("long.title"),
        words.say("long.description"),
        site.publisher(),
        published,
        modified(summaries),
        first == last ? String.valueOf(first) : first + "/" + last,
        files.stream().filter(f -> f.name().endsWith(".csv")).toList());
  }

  private static boolean isCorrections(FileInfo file) {
    return file.name().equals(SITE + CorrectionCsv.NAME);
  }
}
