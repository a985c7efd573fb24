package mingzhang.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mingzhang.model.Document;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/**
 * Reads {@code files/} of a disclosure.
 *
 * <p>Every file there ends as an original document or as a finding, but for what systems leave in
 * folders and for the digests that the import keeps.
 */
final class Documents {
  /** Where the import keeps the digests of the spreadsheets that it put there. */
  private static final String DIGESTS = ".sha256";

  private final Path root;
  private final SourceFiles files;
  private final Findings findings;

  /**
   * Reads for a content folder.
   *
   * @param root the content folder, which no document may lead out of
   */
  Documents(Path root, SourceFiles files, Findings findings) {
    this.root = root;
    this.files = files;
    this.findings = findings;
  }

  /** The documents among the entries of a folder. */
  List<Document> of(List<Path> entries) {
    List<Document> documents = new ArrayList<>();
    for (Path file : entries) {
      String name = file.getFileName().toString();
      if (!FileKinds.isLitter(name) && !name.equals(DIGESTS)) {
        try {
          read(file, name, documents);
        } catch (IOException e) {
          findings.add(
              Finding.error("file-unreadable", Place.of(files.name(file)))
                  .withHint("file-unreadable"));
        }
      }
    }
    return documents;
  }

  private void read(Path file, String name, List<Document> documents) throws IOException {
    Place place = Place.of(files.name(file));
    if (FileKinds.isTemporary(name)) {
      findings.add(Finding.warning("temporary-file", place).withHint("temporary-file"));
    } else if (Files.isDirectory(file)) {
      findings.add(Finding.warning("stray-file", place));
    } else if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(root.toRealPath())) {
      findings.add(Finding.error("link-leads-out", place).withHint("link-leads-out"));
    } else if (!FileKinds.isDocument(name)) {
      String kinds = String.join(", ", FileKinds.documents());
      findings.add(Finding.error("document-kind", place).withHint("document-kind", kinds));
    } else {
      documents.add(new Document(name, file));
    }
  }
}
