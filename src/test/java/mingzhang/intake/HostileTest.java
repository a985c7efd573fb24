package mingzhang.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mingzhang.broken.ConsoleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that want to do harm, or that no one meant to be read: a finding, and nothing written. */
class HostileTest {
  private static final String TABLE =
      """
      2025年预算支出总表|<|<|<|<
      ||||单位：万元
      科目编码|科目名称|合计|基本支出|项目支出
      |合计|37.57|37.57|
      """;

  @TempDir Path folder;

  @Test
  void zipBombIsGivenUp() throws IOException {
    Path file = folder.resolve("budget.xlsx");
    new OfficeBook().sheet("a", TABLE).write(file);
    Path bomb = folder.resolve("bomb.xlsx");
    try (ZipOutputStream out = copy(file, bomb)) {
      out.putNextEntry(new ZipEntry("xl/media/image1.png"));
      fill(out, "0".repeat(1 << 20), 1 << 10);
    }
    assertTrue(Files.size(bomb) < 2 << 20);
    refused("bomb.xlsx", "workbook-too-large");
  }

  @Test
  void millionRowsOfFiguresAreGivenUp() throws IOException {
    Path file = sheet("<row r=\"@\"><c r=\"A@\"><v>1</v></c></row>");
    refused(file.getFileName().toString(), "workbook-too-large");
  }

  @Test
  void millionBlankRowsDoNoHarm() throws IOException {
    Path file = sheet("<row r=\"@\"><c r=\"A@\" s=\"1\"/></row>");
    String console = run(file.getFileName().toString());
    assertTrue(console.contains("expenditure.yaml"), console);
  }

  @Test
  void cellsOutsideOfAnySheetAreDamage() throws IOException {
    for (String address : new String[] {"ZZZZZZ1", "XFE1", "A1048577", "A0", "a1", ""}) {
      Path file = folder.resolve("budget.xlsx");
      Files.deleteIfExists(file);
      new OfficeBook()
          .sheet("a", TABLE)
          .change("xl/worksheets/sheet1.xml", x -> x.replace("\"C4\"", "\"" + address + "\""))
          .write(file);
      String console = run("budget.xlsx");
      assertFalse(console.contains("Exception"), console);
      if (!address.isEmpty()) {
        assertTrue(console.contains("[workbook-damaged]"), address + console);
      }
    }
  }

  @Test
  void numbersWithoutEndAreNoAmounts() throws IOException {
    for (String number : new String[] {"1E999999999", "1E-999999999", "1e99", "NaN"}) {
      Path file = folder.resolve("budget.xlsx");
      Files.deleteIfExists(file);
      new OfficeBook()
          .sheet("a", TABLE)
          .change(
              "xl/worksheets/sheet1.xml", x -> x.replace("<v>37.57</v>", "<v>" + number + "</v>"))
          .write(file);
      String console = run("budget.xlsx");
      assertTrue(console.endsWith("nothing was written\nexit code 1\n"), console);
    }
  }

  @Test
  void mergedRegionsWithoutEndAreGivenUp() throws IOException {
    new OfficeBook()
        .sheet("a", TABLE)
        .change(
            "xl/worksheets/sheet1.xml",
            x ->
                x.replace(
                    "</mergeCells>",
                    "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(30) + "</mergeCells>"))
        .write(folder.resolve("budget.xlsx"));
    refused("budget.xlsx", "workbook-too-large");
  }

  @Test
  void entitiesAreNotExpanded() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "918273645");
    for (String part : new String[] {"xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml"}) {
      Path file = folder.resolve("budget.xlsx");
      Files.deleteIfExists(file);
      new OfficeBook()
          .sheet("a", TABLE)
          .change(
              part,
              x ->
                  x.replaceFirst(
                          "\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>")
                      .replace("合计", "&e;"))
          .write(file);
      refused("budget.xlsx", "workbook-dtd");
    }
  }

  /** Whatever bytes are flipped or cut off: a finding, never a failure of the program. */
  @Test
  void damagedFilesAreToldAsFindings() throws IOException {
    Path file = folder.resolve("whole.xlsx");
    new OfficeBook().sheet("a", TABLE).write(file);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(2025);
    for (int i = 0; i < 60; i++) {
      byte[] bytes =
          i % 3 == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
      for (int n = 0; n < i % 5 && bytes.length > 0; n++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Files.write(folder.resolve("damaged.xlsx"), bytes);
      String console = run("damaged.xlsx");
      assertFalse(console.contains("Exception") || console.contains("\tat "), console);
    }
  }

  private Path sheet(String row) throws IOException {
    Path file = folder.resolve("budget.xlsx");
    Path many = folder.resolve("many.xlsx");
    new OfficeBook().sheet("a", TABLE).write(file);
    try (java.util.zip.ZipFile in = new java.util.zip.ZipFile(file.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(many))) {
      out.setLevel(1);
      for (ZipEntry entry : in.stream().toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = in.getInputStream(entry).readAllBytes();
        if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
          String xml = new String(content, StandardCharsets.UTF_8);
          int at = xml.indexOf("</sheetData>");
          out.write(xml.substring(0, at).getBytes(StandardCharsets.UTF_8));
          for (int r = 5; r <= 1_000_000; r++) {
            out.write(row.replace("@", String.valueOf(r)).getBytes(StandardCharsets.UTF_8));
          }
          out.write(xml.substring(at).getBytes(StandardCharsets.UTF_8));
        } else {
          out.write(content);
        }
      }
    }
    return many;
  }

  private static ZipOutputStream copy(Path file, Path to) throws IOException {
    ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to));
    try (java.util.zip.ZipFile in = new java.util.zip.ZipFile(file.toFile())) {
      for (ZipEntry entry : in.stream().toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        in.getInputStream(entry).transferTo(out);
      }
    }
    return out;
  }

  private static void fill(OutputStream out, String what, int times) throws IOException {
    byte[] bytes = what.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < times; i++) {
      out.write(bytes);
    }
  }

  private void refused(String file, String id) {
    String console = run(file);
    assertTrue(console.contains("[" + id + "]"), console);
    assertFalse(console.contains("918273645"), console);
    assertFalse(Files.exists(folder.resolve("content/budgets")), console);
    assertEquals("exit code 1", console.lines().reduce((a, b) -> b).orElse(""));
  }

  private String run(String file) {
    try {
      Files.createDirectories(folder.resolve("content"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return ConsoleText.of(
        folder,
        "import "
            + file
            + " --standard shanxi-unit-budget-2025 --year 2025 --unit office --name 某局 --no-keep",
        Locale.ENGLISH);
  }
}
