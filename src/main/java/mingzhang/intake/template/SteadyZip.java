package mingzhang.intake.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of a workbook, so that the same tables give the same bytes. */
final class SteadyZip {
  private static final String WHEN = "2025-01-01T00:00:00Z";

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
        byte[] content = in.getInputStream(entry).readAllBytes();
        if (entry.getName().equals("docProps/core.xml")) {
          String xml = new String(content, StandardCharsets.UTF_8);
          content =
              xml.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", WHEN)
                  .getBytes(StandardCharsets.UTF_8);
        }
        ZipEntry steady = new ZipEntry(entry.getName());
        steady.setTimeLocal(LocalDateTime.of(2025, 1, 1, 0, 0));
        out.putNextEntry(steady);
        out.write(content);
      }
    }
    return bytes.toByteArray();
  }
}
