package mingzhang;

import java.util.ArrayList;
import java.util.List;
import mingzhang.download.DataFile;
import mingzhang.download.DatasetJsonLd;
import mingzhang.download.DisclosureFiles;
import mingzhang.download.FileInfo;
import mingzhang.download.Subject;
import mingzhang.download.TableCsv;
import mingzhang.download.TabularFile;
import mingzhang.model.Disclosure;
import mingzhang.model.FormerTable;
import mingzhang.model.Words;
import mingzhang.pages.Downloads;
import mingzhang.standard.Standard;
import mingzhang.write.Output;

/**
 * The files of one disclosure beside its pages.
 *
 * @param downloads what its pages tell of them
 * @param dataset what it is to search engines, JSON-LD; empty where no pages are made
 */
record DisclosureData(Downloads downloads, String dataset) {
  /**
   * Makes the data files and puts them out with the original documents; where the output is not
   * open, nothing is made and the files are known by their names alone.
   */
  static DisclosureData put(Disclosure disclosure, Standard standard, Look look, Output out) {
    Subject subject = new Subject(look.shell().site(), disclosure, standard, look.shell().words());
    List<FileInfo> data = DisclosureFiles.unmade(subject);
    List<TabularFile> tables = List.of();
    String dataset = "";
    if (out.isOpen()) {
      DisclosureFiles made = DisclosureFiles.of(subject);
      made.files()
          .forEach(f -> out.put(disclosure.folder() + f.name(), f.content(), f.info().sha256()));
      data = made.files().stream().map(f -> f.info()).toList();
      tables = made.tables();
    }
    List<FileInfo> documents = documents(disclosure, out);
    List<Downloads.Former> former = former(disclosure, subject.words(), out);
    Downloads downloads = new Downloads(look.shell().words(), data, documents, former, tables);
    if (out.isOpen()) {
      dataset = DatasetJsonLd.of(subject, downloads.whole(disclosure));
    }
    return new DisclosureData(downloads, dataset);
  }

  /** The tables as they were before corrections, which stay public whatever the site offers. */
  private static List<Downloads.Former> former(Disclosure disclosure, Words words, Output out) {
    List<Downloads.Former> former = new ArrayList<>();
    for (FormerTable table : FormerTable.all(disclosure)) {
      String name = FormerTable.file(table.table().id(), table.date());
      FileInfo info = FileInfo.unmade(name);
      if (out.isOpen()) {
        DataFile file = DataFile.of(name, TableCsv.bytes(table.table(), words));
        out.put(disclosure.folder() + name, file.content(), file.info().sha256());
        info = file.info();
      }
      former.add(new Downloads.Former(table, info));
    }
    return former;
  }

  private static List<FileInfo> documents(Disclosure disclosure, Output out) {
    List<FileInfo> documents = new ArrayList<>();
    disclosure
        .documents()
        .forEach(
            d ->
                documents.add(
                    out.copy(disclosure.folder() + "files/" + d.name(), d.path())
                        .map(w -> new FileInfo(d.name(), w.bytes(), w.sha256()))
                        .orElse(FileInfo.unmade(d.name()))));
    return documents;
  }
}
