package mingzhang;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mingzhang.cache.Sources;
import mingzhang.download.FileInfo;
import mingzhang.model.General;
import mingzhang.model.Sha256;
import mingzhang.pages.Neighbours;
import mingzhang.read.Announced;
import mingzhang.read.Content;

/** Makes the keys of shares: digests of all that a disclosure and its pages depend on. */
final class ShareKeys {
  private final Sources sources;
  private final String settings;
  private final String days;
  private final Map<String, Announced> announced = new ConcurrentHashMap<>();
  private String shared = "";

  /**
   * Keys for a build or a check.
   *
   * @param by who makes the shares: what the program says of itself, and what of it works
   */
  ShareKeys(Sources sources, BuildOptions options, String by) {
    this.sources = sources;
    this.settings =
        String.join(
            "\n",
            by,
            options.shown(),
            options.theme().orElse(""),
            String.valueOf(options.general()),
            String.valueOf(options.audience().insiders()));
    this.days = options.asOf() + " " + options.audience().day();
  }

  /** Notes what the pages of all disclosures show of the general pages. */
  void note(General general) throws IOException {
    StringBuilder shell = new StringBuilder(String.valueOf(general.notices().isEmpty()));
    general.pages().stream()
        .filter(p -> p.type().equals("page"))
        .forEach(p -> shell.append('\n').append(p.url()).append(' ').append(p.title()));
    shared = Sha256.of(String.join("\n", settings, sources.shared(), shell));
  }

  /** Notes the beginning of a disclosure. */
  void note(Content.Location at, Announced beginning) {
    announced.put(at.key(), beginning);
  }

  /**
   * The key of a disclosure. It depends on its own files, on those of the year before and of the
   * units that a department sums up, on what all disclosures share, on the units beside it that its
   * pages name, on its number in the search – and on the day, if its status does.
   */
  String of(Content.Location at, Neighbours neighbours, int number) throws IOException {
    List<String> read = new ArrayList<>(List.of(at.key(), (at.year() - 1) + "/" + at.unit()));
    Announced own = announced.get(at.key());
    String beside = own == null ? "" : neighbours.of(at.year(), at.unit(), true).toString();
    String folders = "";
    if (own != null && !own.units().isEmpty()) {
      own.units().forEach(u -> read.add(at.year() + "/" + u));
      folders = sources.units(at.year()).toString();
    }
    StringBuilder digests = new StringBuilder();
    for (String disclosure : read) {
      digests.append(sources.disclosure(disclosure)).append('\n');
    }
    return Sha256.of(
        String.join(
            "\n",
            shared,
            at.key(),
            digests,
            read.stream().allMatch(this::isTimeless) ? "" : days,
            folders,
            beside,
            String.valueOf(number)));
  }

  /** The key of a file that is joined of some files. */
  String of(String path, List<FileInfo> parts) {
    StringBuilder key = new StringBuilder(shared).append('\n').append(path);
    parts.forEach(p -> key.append('\n').append(p.name()).append(' ').append(p.sha256()));
    return Sha256.of(key.toString());
  }

  /** The key of the whole build. */
  String whole() throws IOException {
    return Sha256.of(String.join("\n", settings, days, sources.everything()));
  }

  /** Whether it is the same on any day. */
  private boolean isTimeless(String at) {
    Announced a = announced.get(at);
    return !sources.has(at)
        || (a != null && a.status().equals("published") && a.publishOn().isEmpty());
  }
}
