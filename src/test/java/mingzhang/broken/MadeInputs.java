package mingzhang.broken;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mingzhang.document.Pdfs;
import mingzhang.document.Zips;

/** Inputs that no repository can hold, or that would not survive there, by the name of the case. */
final class MadeInputs {
  private static final String REVENUE = "content/budgets/2025/office/tables/revenue.yaml";

  private static final String FILES = "content/budgets/2025/office/files";
  private static final String PDF = FILES + "/budget.pdf";
  private static final String XLSX = FILES + "/budget.xlsx";
  private static final String DOCX = FILES + "/note.docx";
  private static final List<FileChannel> HELD = new ArrayList<>();

  private interface Maker {
    void make(Path site) throws IOException;
  }

  private static final Map<String, Maker> ALL =
      Map.ofEntries(
          Map.entry("file-too-large", s -> large(s.resolve(REVENUE), 100 << 20)),
          Map.entry(
              "file-unreadable", s -> link(s.resolve("content/site.yaml"), Path.of("site.yaml"))),
          Map.entry("not-a-file", s -> folder(s.resolve("content/site.yaml"))),
          Map.entry("link-leads-out", s -> link(s.resolve(REVENUE), outside(s))),
          Map.entry("not-utf-8", s -> encoded(s.resolve(REVENUE), "GBK")),
          Map.entry("not-utf-8.utf-16", s -> encoded(s.resolve(REVENUE), "UTF-16")),
          Map.entry("byte-order-mark", s -> changed(s.resolve(REVENUE), "^", "\uFEFF")),
          Map.entry("windows-line-ends", s -> changed(s.resolve(REVENUE), "\n", "\r\n")),
          Map.entry("control-character", s -> changed(s.resolve(REVENUE), "支出\n", "支出\0\n")),
          Map.entry(
              "control-character.invisible", s -> changed(s.resolve(REVENUE), "95", "9\u200b5")),
          Map.entry("reserved-character", s -> changed(s.resolve(REVENUE), "支出\n", "\uE000\n")),
          Map.entry(
              "nested-too-deep",
              s -> Files.writeString(s.resolve(REVENUE), "rows: " + "[".repeat(10_000))),
          Map.entry("page-file-name", s -> odd(s.resolve("content/pages"), ".md")),
          Map.entry("page-url-twice", s -> twice(s.resolve("content/pages"))),
          Map.entry("bad-path", s -> files(s, "a:b.pdf", "CON.pdf", "预算 .pdf", "报告.pdf")),
          Map.entry("path-encoding", s -> files(s, "预算.pdf")),
          Map.entry("stray-file.folder", s -> Files.createDirectories(s.resolve(FILES + "/old"))),
          Map.entry("link-leads-out.document", s -> linkedDocument(s)),
          Map.entry("document-author", s -> Pdfs.by(s.resolve(PDF), "Budget", "某甲")),
          Map.entry("document-without-text", s -> Pdfs.page(s.resolve(PDF), "")),
          Map.entry("document-not-searched", s -> Pdfs.locked(s.resolve(PDF), "Budget")),
          Map.entry(
              "document-hidden-sheet",
              s -> Zips.zip(s.resolve(XLSX), Zips.workbook("收支总表", "110105 19491231 002X"))),
          Map.entry(
              "document-comments",
              s ->
                  Zips.zip(
                      s.resolve(DOCX),
                      Map.of("word/document.xml", "<p/>", "word/comments.xml", "<p>问</p>"))),
          Map.entry(
              "document-changes",
              s -> Zips.zip(s.resolve(DOCX), Zips.text("<w:del><w:p>旧</w:p></w:del>"))),
          Map.entry("output-blocked", MadeInputs::blocked),
          Map.entry("output-locked", MadeInputs::locked),
          Map.entry("bad-name", s -> odd(s.resolve(REVENUE).getParent(), ".yaml")));

  private MadeInputs() {}

  static void make(String name, Path site) throws IOException {
    Maker maker = ALL.get(name);
    if (maker != null) {
      maker.make(site);
    }
  }

  private static void large(Path file, long bytes) throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(bytes);
    }
  }

  private static void link(Path file, Path target) throws IOException {
    Files.delete(file);
    Files.createSymbolicLink(file, target);
  }

  private static void folder(Path file) throws IOException {
    Files.delete(file);
    Files.createDirectory(file);
  }

  private static Path outside(Path site) throws IOException {
    return Files.writeString(site.resolve("secret.yaml"), "total: {total: 1.00}\n");
  }

  private static void encoded(Path file, String charset) throws IOException {
    Files.write(file, Files.readString(file).getBytes(Charset.forName(charset)));
  }

  private static void changed(Path file, String what, String with) throws IOException {
    Files.writeString(file, Files.readString(file).replaceAll(what, with));
  }

  private static void odd(Path folder, String ending) throws IOException {
    Files.createDirectories(folder);
    for (String name : List.of("收入", "my table", "Revenue2", "a..b", "..", "x_y", "")) {
      Files.writeString(folder.resolve(name + ending), "{}\n");
    }
  }

  private static void files(Path site, String... names) throws IOException {
    Files.createDirectories(site.resolve(FILES));
    for (String name : names) {
      Files.writeString(site.resolve(FILES).resolve(name), "x");
    }
  }

  private static void linkedDocument(Path site) throws IOException {
    Path files = Files.createDirectories(site.resolve(FILES));
    Files.createSymbolicLink(files.resolve("budget.pdf"), outside(site));
  }

  private static final String ABOUT =
      "title=关于\ndate=2025-02-05\ntype=page\nstatus=published\n~~~~~~\n正文\n";

  private static void twice(Path pages) throws IOException {
    Files.createDirectories(pages);
    Files.writeString(pages.resolve("about.md"), ABOUT);
    Files.writeString(pages.resolve("about.MD"), ABOUT.replace("正文", "另一篇"));
  }

  /** A site of ours in which somebody has put a file where a new page belongs. */
  private static void blocked(Path site) throws IOException {
    ConsoleText.of(site, "build", Locale.ENGLISH);
    Files.createDirectories(site.resolve("content/pages"));
    Files.createDirectories(site.resolve("site/pages"));
    Files.writeString(site.resolve("content/pages/about.md"), ABOUT);
    Files.writeString(site.resolve("site/pages/about.html"), "<p>mine</p>");
  }

  /** The lock stays with this process. */
  private static void locked(Path site) throws IOException {
    Path folder = Files.createDirectories(site.resolve("site/.mingzhang"));
    FileChannel lock =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    lock.write(ByteBuffer.wrap("4711".getBytes(StandardCharsets.US_ASCII)));
    lock.lock(Long.MAX_VALUE - 1, 1, false);
    HELD.add(lock);
  }
}
