package mingzhang.intake.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of a workbook, so that the same tables give the same bytes. */
final class SteadyZip {
  private static final String WHEN = "2025-01-01T00:00:00Z";

  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
  private static final Pattern REGION = Pattern.compile("<mergeCell ref=\"[A-Z0-9:]+\"/>");

  private SteadyZip() {}

  /** The same workbook; read through its directory, as spreadsheet programs do. */
  static byte[] of(byte[] workbook) throws IOException {
    Path file = Files.createTempFile("template", ".xlsx");
    try {
      Files.write(file, workbook);
      return steady(file);
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] steady(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile in = new ZipFile(file.toFile());
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry : in.stream().toList()) {
        String xml = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        xml =
            entry.getName().equals("docProps/core.xml")
                ? TIME.matcher(xml).replaceAll(WHEN)
                : sorted(xml);
        ZipEntry steady = new ZipEntry(entry.getName());
        steady.setTimeLocal(LocalDateTime.of(2025, 1, 1, 0, 0));
        out.putNextEntry(steady);
        out.write(xml.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** The library writes merged regions in the order of a hash. */
  private static String sorted(String xml) {
    List<String> regions = REGION.matcher(xml).results().map(MatchResult::group).sorted().toList();
    Iterator<String> next = regions.iterator();
    return REGION.matcher(xml).replaceAll(m -> next.next());
  }
}
