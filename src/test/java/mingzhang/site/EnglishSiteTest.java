package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import mingzhang.broken.ConsoleText;
import mingzhang.broken.Sites;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample and its standard with Latin letters in place of all Chinese, as a site in English:
 * whatever Chinese is left, the program has said.
 */
class EnglishSiteTest {
  private static final String ID = "shanxi-unit-budget-2025";
  private static final String BASE = "china-accounts";

  /** Units of money are the standard's; the program knows these two. */
  private static final Pattern HAN = Pattern.compile("万元|元|(\\p{IsHan}+)");

  private static final Pattern PUNCTUATION = Pattern.compile("[〇-〛、。！-～“”‘’]+");
  private static final Pattern CHINESE = Pattern.compile("[\\u3000-〿\\p{IsHan}！-～]+");

  private static final Pattern ESCAPED = Pattern.compile("&#x([0-9a-f]+);");

  @TempDir private static Path folder;

  @BeforeAll
  static void build() throws IOException {
    Path content = folder.resolve("content");
    Sites.copy(Path.of("content"), content);
    Path built = Path.of("src/main/resources/standards");
    Path standards = content.resolve("standards");
    Sites.copy(built.resolve(ID), standards.resolve("english"));
    Files.copy(built.resolve(ID + ".yaml"), standards.resolve("english.yaml"));
    Files.copy(built.resolve(BASE + ".yaml"), standards.resolve("accounts.yaml"));
    for (Path file : SampleSite.files(content).toList()) {
      if (file.toString().matches(".*\\.(yaml|md)")) {
        Files.writeString(file, latin(Files.readString(file)));
      }
    }
    String console = ConsoleText.of(folder, "build", Locale.ENGLISH);
    assertTrue(console.endsWith("exit code 0\n"), console);
  }

  private static String latin(String text) {
    String letters =
        HAN.matcher(text).replaceAll(m -> m.group(1) == null ? m.group() : "w" + hex(m.group(1)));
    return PUNCTUATION
        .matcher(letters)
        .replaceAll(" ")
        .replace("language: zh-CN", "language: en")
        .replace(ID, "english")
        .replace(BASE, "accounts");
  }

  private static String hex(String han) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < han.length() * 4; i++) {
      int shift = 12 - i % 4 * 4;
      letters.append((char) ('a' + (han.charAt(i / 4) >> shift & 15)));
    }
    return letters.toString();
  }

  @Test
  void everyWordOfTheProgramIsEnglish() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : SampleSite.files(folder.resolve("site")).toList()) {
      String name = folder.resolve("site").relativize(file).toString();
      if (name.matches(".*\\.(html|csv|json|xml|xlsx|zip)")) {
        look(name, Files.readAllBytes(file), CHINESE, found);
      }
    }
    assertEquals(Set.of(), found);
  }

  @Test
  void tablesAreNamedInEnglish() throws IOException {
    String checks =
        Files.readString(folder.resolve("site/" + SampleSite.DISCLOSURE + "checks.html"));
    for (String word : List.of("Table w", " sum of rows · ")) {
      assertTrue(checks.contains(word), word);
    }
  }

  /** With the Chinese standard, its tables keep their Chinese names in every place. */
  @Test
  void tablesOfAChineseStandardHaveOneName(@TempDir Path other) throws IOException {
    Sites.copy(Path.of("content"), other.resolve("content"));
    Path site = other.resolve("content/site.yaml");
    Files.writeString(site, Files.readString(site).replace("language: zh-CN", "language: en"));
    String console = ConsoleText.of(other, "build", Locale.ENGLISH);
    assertTrue(console.endsWith("exit code 0\n"), console);
    Pattern mixed = Pattern.compile("Table \\p{IsHan}");
    Set<String> found = new TreeSet<>();
    for (Path file : SampleSite.files(other.resolve("site")).toList()) {
      String name = other.resolve("site").relativize(file).toString();
      if (name.matches(".*\\.(html|csv|json|xml|js|xlsx|zip)")) {
        look(name, Files.readAllBytes(file), mixed, found);
      }
    }
    assertEquals(Set.of(), found);
    String checks =
        Files.readString(other.resolve("site/" + SampleSite.DISCLOSURE + "checks.html"));
    assertTrue(checks.contains("表五 "), checks);
    String table =
        Files.readString(other.resolve("site/" + SampleSite.DISCLOSURE + "revenue.html"));
    assertTrue(table.contains("<span class=\"number\">表二</span>"), table);
  }

  private static void look(String name, byte[] bytes, Pattern wrong, Set<String> found)
      throws IOException {
    if (name.matches(".*\\.(xlsx|zip)")) {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
          look(name + "!" + e.getName(), zip.readAllBytes(), wrong, found);
        }
      }
      return;
    }
    String text =
        ESCAPED
            .matcher(new String(bytes, StandardCharsets.UTF_8))
            .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)))
            .replaceAll("万?元", "");
    Matcher match = wrong.matcher(text);
    while (match.find()) {
      String before = text.substring(Math.max(0, match.start() - 40), match.start());
      found.add(name + ": " + before + match.group());
    }
  }
}
