package mingzhang.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mingzhang.model.Site;

/** The long form of all amounts of a disclosure, of a year, of the site. */
public final class LongFile {
  /** The end of its name; the name itself for the site's. */
  public static final String NAME = "amounts.csv";

  private LongFile() {}

  /**
   * Joins the long forms of several disclosures: one line of headings, then all their lines.
   *
   * @param parts read one after the other, of any size
   */
  public static void join(List<Path> parts, OutputStream out) throws IOException {
    for (int i = 0; i < parts.size(); i++) {
      try (InputStream in = Files.newInputStream(parts.get(i))) {
        if (i > 0) {
          skipHeadings(in);
        }
        in.transferTo(out);
      }
    }
  }

  /** The headings are ASCII words: their line ends at the first line feed. */
  private static void skipHeadings(InputStream in) throws IOException {
    int b = in.read();
    while (b >= 0 && b != '\n') {
      b = in.read();
    }
  }

  /** The meaning of its columns. */
  public static TabularFile described(FileInfo file, Wording words) {
    return new TabularFile(
        "amounts",
        words.say("long.title"),
        words.say("long.description"),
        file,
        LongFields.of(words),
        List.of(""),
        LongFields.KEY);
  }

  /**
   * The descriptions that stand beside the long form of a year or of the site: {@code
   * datapackage.json} and {@code csv-metadata.json}.
   *
   * @param name of the package, for programs
   * @param title of the package, for people
   */
  public static List<DataFile> descriptions(
      FileInfo file, Site site, String name, String title, Wording words) {
    List<TabularFile> tables = List.of(described(file, words));
    DataPackage.Head head =
        new DataPackage.Head(
            name, title, words.say("long.description"), site.baseUrl(), List.of(), json -> {});
    return List.of(
        DataFile.of(DataPackage.FILE, DataPackage.bytes(site, head, tables, words)),
        DataFile.of(CsvwMetadata.FILE, CsvwMetadata.bytes(site, title, site.language(), tables)));
  }
}
