package mingzhang.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.download.FileInfo;
import mingzhang.download.TabularFile;
import mingzhang.model.Disclosure;
import mingzhang.model.FormerTable;
import mingzhang.model.Table;
import mingzhang.model.Words;
import mingzhang.pages.view.DownloadView;
import mingzhang.pages.view.FileColumnsView;
import mingzhang.pages.view.FileColumnsView.FieldView;
import mingzhang.pages.view.Link;

/** The files to download of a disclosure, with their sizes. */
public final class Downloads {
  /** Name of the page that lists them all, in the folder of the disclosure. */
  public static final String PAGE = "downloads.html";

  private static final String SCHEMA = ".schema.json";

  private final Words words;
  private final List<FileInfo> data;
  private final List<FileInfo> documents;
  private final List<Former> former;
  private final List<TabularFile> tables;

  /**
   * A table as it was before a correction.
   *
   * @param file its CSV, by address within the folder of the disclosure
   */
  public record Former(FormerTable table, FileInfo file) {}

  /**
   * Downloads of a disclosure.
   *
   * @param data its data files
   * @param documents its original documents
   * @param former tables as they were before corrections
   * @param tables what the columns of the CSV files among the data files mean
   */
  public Downloads(
      Words words,
      List<FileInfo> data,
      List<FileInfo> documents,
      List<Former> former,
      List<TabularFile> tables) {
    this.words = words;
    this.data = data;
    this.documents = documents;
    this.former = former;
    this.tables = tables;
  }

  /** The files that hold the whole disclosure, by name. */
  public List<FileInfo> whole(Disclosure disclosure) {
    String prefix = disclosure.year() + "-" + disclosure.unit().id();
    return data.stream().filter(f -> f.name().startsWith(prefix)).toList();
  }

  /** All its data files and documents, by address within its folder. */
  public List<FileInfo> all() {
    List<FileInfo> all = new ArrayList<>(data);
    documents.forEach(d -> all.add(d.in("files/")));
    return all;
  }

  /** What most readers want: the files that hold the whole disclosure, and the documents. */
  List<DownloadView> first(Disclosure disclosure) {
    List<DownloadView> first = new ArrayList<>();
    whole(disclosure).forEach(f -> first.add(data(f, disclosure)));
    documents.forEach(d -> first.add(document(d)));
    return first;
  }

  /** The data files. */
  List<DownloadView> data(Disclosure disclosure) {
    return data.stream().map(f -> data(f, disclosure)).toList();
  }

  /** The original documents. */
  List<DownloadView> documents() {
    return documents.stream().map(this::document).toList();
  }

  /** The tables as they were before corrections. */
  List<DownloadView> former() {
    return former.stream()
        .map(
            f ->
                view(
                    f.table().table().fullTitle(),
                    f.file(),
                    "",
                    words.say("correction.former", f.table().date())))
        .toList();
  }

  /** The files of one table: its CSV, and the workbook that has it as a sheet. */
  List<DownloadView> ofTable(Table table, Disclosure disclosure) {
    return data.stream()
        .filter(f -> f.name().equals(table.id() + ".csv") || f.name().endsWith(".xlsx"))
        .sorted((a, b) -> Boolean.compare(a.name().endsWith(".xlsx"), b.name().endsWith(".xlsx")))
        .map(f -> data(f, disclosure))
        .toList();
  }

  /** What the columns of its CSV files mean. */
  List<FileColumnsView> columns() {
    return tables.stream().map(t -> columns(t, words)).toList();
  }

  /** What the columns of a CSV file mean. */
  static FileColumnsView columns(TabularFile table, Words words) {
    List<FieldView> fields =
        table.fields().stream()
            .map(
                f ->
                    new FieldView(
                        f.heading(),
                        words.say("type." + f.type().name().toLowerCase(Locale.ROOT)),
                        f.description(),
                        String.join(words.say("list.separator"), f.words())))
            .toList();
    return new FileColumnsView(
        Link.to(table.file().name(), Href.encode(table.file().name())), table.title(), fields);
  }

  private DownloadView data(FileInfo file, Disclosure disclosure) {
    Optional<Table> table =
        disclosure.tables().stream().filter(t -> file.name().equals(t.id() + ".csv")).findFirst();
    if (table.isPresent()) {
      String note = words.say(table.get().isBlank() ? "table.empty" : "download.csv");
      return view(table.get().fullTitle(), file, "", note);
    }
    return of(file, words);
  }

  /** A file that is not a table's: named by what it is. */
  static DownloadView of(FileInfo file, Words words) {
    String key = "download." + kind(file.name());
    return view(words.say(key, version(file.name())), file, "", words.say(key + ".note"));
  }

  /** The version in the name of a schema, of which there is one for each. */
  private static String version(String name) {
    return name.endsWith(SCHEMA) ? name.replaceAll(".*-|" + Pattern.quote(SCHEMA), "") : "";
  }

  private static String kind(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return switch (file) {
      case "datapackage.json", "csv-metadata.json", "data.json" -> file.replace(".json", "");
      default ->
          file.matches("(.*-)?(amounts|execution|corrections)\\.csv")
              ? file.replaceAll(".*-|\\.csv", "")
              : file.endsWith(SCHEMA) ? "schema" : file.substring(file.lastIndexOf('.') + 1);
    };
  }

  private DownloadView document(FileInfo document) {
    return view(document.name(), document, "files/", words.say("download.original"));
  }

  private static DownloadView view(String text, FileInfo file, String folder, String note) {
    String href = folder + Href.encode(file.name());
    return new DownloadView(
        Link.to(text, href), file.format(), size(file.bytes()), note, file.sha256());
  }

  /** A size for people: 812 B, 1.2 KB, 3.4 MB, 5.6 GB. */
  public static String size(long bytes) {
    if (bytes < 1000) {
      return bytes + " B";
    }
    long unit = bytes < 1_000_000 ? 1000 : bytes < 1_000_000_000 ? 1_000_000 : 1_000_000_000;
    String number =
        BigDecimal.valueOf(bytes)
            .divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_UP)
            .toPlainString();
    return number + (unit == 1000 ? " KB" : unit == 1_000_000 ? " MB" : " GB");
  }
}
