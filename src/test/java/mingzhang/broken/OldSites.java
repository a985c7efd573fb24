package mingzhang.broken;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sites that are online and not as they should be, by the name of the case. */
final class OldSites {
  private interface Maker {
    void make(Path site) throws IOException;
  }

  private static final Map<String, Maker> ALL =
      Map.of(
          "old-site-damaged", s -> Files.writeString(s.resolve("old.zip"), "no archive"),
          "old-site-damaged.cut", s -> damaged(s.resolve("old.zip")),
          "old-site-bomb", s -> bomb(s.resolve("old.zip")),
          "old-site-unreadable", OldSites::unreadable,
          "old-site-without-manifest", s -> Files.delete(built(s).resolve("manifest-sha256.txt")),
          "old-site-altered",
              s -> Sites.replace(built(s).resolve("2025/office/revenue.csv"), "80.00", "80.01"),
          "old-site-other-version",
              s ->
                  Sites.replace(
                      built(s).resolve("index.html"), "Mingzhang 0.1.0", "Mingzhang 0.0.9"),
          "headings-with-unit",
              s -> Sites.replace(built(s).resolve("2025/office/revenue.csv"), "（万元）", ""),
          "old-table-unreadable",
              s -> Sites.replace(built(s).resolve("2025/office/revenue.csv"), "80.00", "80,00,1"));

  private OldSites() {}

  static void make(String name, Path site) throws IOException {
    Maker maker = ALL.get(name);
    if (maker != null) {
      maker.make(site);
    }
  }

  private static Path built(Path site) {
    ConsoleText.of(site, "build", Locale.ENGLISH);
    return site.resolve("site");
  }

  /** An archive in whose first page some bytes are of something else. */
  private static void damaged(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("index.html"));
      for (int i = 0; i < 1000; i++) {
        zip.write(("<p>" + i * i + "</p>").getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 100; i < 400; i++) {
      bytes[i] = (byte) 0xff;
    }
    Files.write(file, bytes);
  }

  /** 300 MB of nothing in 300 kB. */
  private static void bomb(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("index.html"));
      zip.write("<p>1</p>".getBytes(StandardCharsets.US_ASCII));
      zip.putNextEntry(new ZipEntry("2025/office/revenue.csv"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }
  }

  /** A file that is there and cannot be opened as one: its name leads in a circle. */
  private static void unreadable(Path site) throws IOException {
    Files.createSymbolicLink(site.resolve("site"), Path.of("site"));
  }
}
