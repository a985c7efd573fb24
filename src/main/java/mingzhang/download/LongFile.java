package mingzhang.download;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import mingzhang.model.Site;
import mingzhang.model.Words;

/** The long form of all amounts of a disclosure, of a year, of the site. */
public final class LongFile {
  /** The end of its name; the name itself for the site's. */
  public static final String NAME = "amounts.csv";

  private LongFile() {}

  /**
   * Joins the long forms of several disclosures: one line of headings, then all their lines.
   *
   * <p>A file of an archived year may have fewer columns, as new ones are only ever added at the
   * end: its lines get empty fields.
   *
   * @param parts read one after the other, of any size
   * @throws IOException if a file has other columns, as one from a later version of the program
   */
  public static void join(List<Path> parts, OutputStream out) throws IOException {
    out.write(headings(LongFields.headings()));
    for (Path part : parts) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(part))) {
        int missing = missing(part, headings(in));
        if (missing == 0) {
          in.transferTo(out);
        } else {
          pad(in, ",".repeat(missing).getBytes(StandardCharsets.UTF_8), out);
        }
      }
    }
  }

  private static byte[] headings(List<String> columns) {
    return new CsvTable(columns, List.of()).bytes();
  }

  /** The headings are ASCII words: their line ends at the first line feed. */
  private static byte[] headings(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = in.read();
    while (b >= 0) {
      line.write(b);
      b = b == '\n' ? -1 : in.read();
    }
    return line.toByteArray();
  }

  private static int missing(Path part, byte[] found) throws IOException {
    List<String> columns = LongFields.headings();
    for (int count = columns.size(); count > 0; count--) {
      if (Arrays.equals(found, headings(columns.subList(0, count)))) {
        return columns.size() - count;
      }
    }
    throw new IOException(part.getFileName() + ": its columns are not those of this version");
  }

  /** Copies lines with something more at the end of each; a line end in quotes is none. */
  private static void pad(InputStream in, byte[] more, OutputStream out) throws IOException {
    boolean quoted = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\r' && !quoted) {
        out.write(more);
      }
      quoted ^= b == '"';
      out.write(b);
    }
  }

  /** The meaning of its columns. */
  public static TabularFile described(FileInfo file, String description, Words words) {
    return new TabularFile(
        "amounts",
        words.say("long.title"),
        description,
        file,
        LongFields.of(words),
        List.of(""),
        LongFields.KEY);
  }

  /**
   * The descriptions that stand beside the long form of a year or of the site: {@code
   * datapackage.json} and {@code csv-metadata.json}.
   *
   * @param tables the CSV files of the folder, described
   * @param name of the package, for programs
   * @param title of the package, for people
   * @param description of the package, for people
   */
  public static List<DataFile> descriptions(
      List<TabularFile> tables,
      Site site,
      String name,
      String title,
      String description,
      Words words) {
    DataPackage.Head head =
        new DataPackage.Head(name, title, description, site.baseUrl(), List.of(), json -> {});
    return List.of(
        DataFile.of(DataPackage.FILE, DataPackage.bytes(site, head, tables, words)),
        DataFile.of(CsvwMetadata.FILE, CsvwMetadata.bytes(site, title, site.language(), tables)));
  }
}
