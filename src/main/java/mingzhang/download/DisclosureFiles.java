package mingzhang.download;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mingzhang.model.DownloadFormat;
import mingzhang.model.Words;

/**
 * The data files of one disclosure.
 *
 * @param files all of them, in the order in which pages list them
 * @param tables those that are tables: the budget beside final accounts, one for each table of the
 *     disclosure, and the long form of all amounts at the end
 */
public record DisclosureFiles(List<DataFile> files, List<TabularFile> tables) {
  /** Makes the files of the kinds that the site offers. */
  public static DisclosureFiles of(Subject subject) {
    Set<DownloadFormat> formats = subject.site().downloads();
    List<DataFile> files = new ArrayList<>();
    List<TabularFile> tables = new ArrayList<>();
    if (formats.contains(DownloadFormat.XLSX)) {
      files.add(DataFile.of(subject.name() + ".xlsx", DisclosureXlsx.bytes(subject)));
    }
    if (formats.contains(DownloadFormat.JSON)) {
      files.add(DataFile.of(subject.name() + ".json", DisclosureJson.bytes(subject)));
    }
    if (formats.contains(DownloadFormat.CSV)) {
      csv(subject, files, tables);
    }
    if (formats.contains(DownloadFormat.ZIP) && !files.isEmpty()) {
      files.add(0, DataFile.of(zipName(subject), zip(subject.name() + "/", files)));
    }
    return new DisclosureFiles(List.copyOf(files), List.copyOf(tables));
  }

  /** The files that {@link #of} makes, by their names alone, without making them. */
  public static List<FileInfo> unmade(Subject subject) {
    Set<DownloadFormat> formats = subject.site().downloads();
    List<String> names = new ArrayList<>();
    if (formats.contains(DownloadFormat.XLSX)) {
      names.add(subject.name() + ".xlsx");
    }
    if (formats.contains(DownloadFormat.JSON)) {
      names.add(subject.name() + ".json");
    }
    if (formats.contains(DownloadFormat.CSV)) {
      names.add(amountsName(subject));
      if (isExecuted(subject)) {
        names.add(executionName(subject));
      }
      subject.disclosure().tables().forEach(t -> names.add(t.id() + ".csv"));
      names.addAll(List.of(DataPackage.FILE, CsvwMetadata.FILE));
    }
    if (formats.contains(DownloadFormat.ZIP) && !names.isEmpty()) {
      names.add(0, zipName(subject));
    }
    return names.stream().map(FileInfo::unmade).toList();
  }

  private static String zipName(Subject subject) {
    return subject.name() + ".zip";
  }

  private static String amountsName(Subject subject) {
    return subject.name() + "-" + LongFile.NAME;
  }

  private static boolean isExecuted(Subject subject) {
    return !subject.disclosure().budget().columns().isEmpty();
  }

  private static String executionName(Subject subject) {
    return subject.name() + "-" + ExecutionCsv.NAME;
  }

  private static void csv(Subject subject, List<DataFile> files, List<TabularFile> tables) {
    Words words = subject.words();
    DataFile longForm =
        DataFile.of(amountsName(subject), LongCsv.bytes(subject.disclosure(), subject.standard()));
    files.add(longForm);
    if (isExecuted(subject)) {
      DataFile file = DataFile.of(executionName(subject), ExecutionCsv.bytes(subject.disclosure()));
      files.add(file);
      tables.add(ExecutionCsv.described(file.info(), words));
    }
    subject
        .disclosure()
        .tables()
        .forEach(
            t -> {
              DataFile file = DataFile.of(t.id() + ".csv", TableCsv.bytes(t, words));
              files.add(file);
              tables.add(TableCsv.described(t, words, file.info()));
            });
    tables.add(LongFile.described(longForm.info(), words.say("long.description"), words));
    DataPackage.Head head =
        new DataPackage.Head(
            subject.name(),
            subject.title(),
            words.say("data.package", subject.title()),
            subject.homepage(),
            subject.standard().sources(),
            json -> FiscalMapping.write(subject, tables, json));
    files.add(
        DataFile.of(DataPackage.FILE, DataPackage.bytes(subject.site(), head, tables, words)));
    String language = subject.standard().language();
    files.add(
        DataFile.of(
            CsvwMetadata.FILE,
            CsvwMetadata.bytes(subject.site(), subject.title(), language, tables)));
  }

  private static byte[] zip(String folder, List<DataFile> files) {
    return ZipFile.bytes(zip -> files.forEach(f -> zip.add(folder + f.name(), f.content())));
  }
}
