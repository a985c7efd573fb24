package mingzhang.pages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mingzhang.broken.ConsoleText;
import mingzhang.download.Schemas;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data files across units and years: joined, described, listed with true sizes and digests. */
class DataFilesTest {
  private static final Pattern LISTED =
      Pattern.compile(
          "<a href=\"([^\"]+)\">[^<]*</a>.*?<code class=\"digest\">([0-9a-f]{64})</code>");

  @TempDir private static Path folder;
  private static Path site;

  @BeforeAll
  static void build() throws IOException {
    ManyUnits units = new ManyUnits(folder.resolve("content"));
    units.add(2024, "government-office", "甲局", 2);
    units.add(2025, "government-office", "甲局", 3);
    Path documents = units.add(2025, "second", "乙局", 4).resolve("files");
    Files.createDirectories(documents);
    Files.writeString(documents.resolve("原件.txt"), "原始文件");
    Path draft = units.add(2025, "third", "丙局", 5);
    ManyUnits.edit(draft.resolve("disclosure.yaml"), "status: published", "status: draft");
    site = folder.resolve("site");
    build(folder, "site");
  }

  private static void build(Path folder, String out) {
    String console = ConsoleText.of(folder, "build --out " + out, Locale.ENGLISH);
    assertTrue(console.endsWith("exit code 0\n"), console);
  }

  @Test
  void longFormsAreJoined() throws IOException {
    List<String> all = Files.readAllLines(site.resolve("data/amounts.csv"));
    List<String> joined = new ArrayList<>();
    for (String unit : List.of("2025/government-office", "2025/second", "2024/government-office")) {
      String name = unit + "/" + unit.replace('/', '-') + "-amounts.csv";
      List<String> part = Files.readAllLines(site.resolve(name));
      assertTrue(part.size() > 200, name);
      joined.addAll(joined.isEmpty() ? part : part.subList(1, part.size()));
    }
    assertEquals(joined, all);
    List<String> year = Files.readAllLines(site.resolve("2024/2024-amounts.csv"));
    assertEquals(
        joined.stream().filter(l -> l.startsWith("2024,")).toList(), year.subList(1, year.size()));
  }

  @Test
  void yearIsOneZipOfAllItsDisclosures() throws IOException {
    Set<String> folders = new TreeSet<>();
    try (ZipFile zip = new ZipFile(site.resolve("2025/2025.zip").toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        String[] path = entry.getName().split("/");
        folders.add(path[0]);
        Path file = site.resolve("2025").resolve(path[0].substring(5)).resolve(path[1]);
        try (InputStream in = zip.getInputStream(entry)) {
          assertArrayEquals(Files.readAllBytes(file), in.readAllBytes(), entry.getName());
        }
      }
      assertEquals(2 * 18, zip.size());
    }
    assertEquals(Set.of("2025-government-office", "2025-second"), folders);
  }

  @Test
  void pagesListEveryFileWithItsDigest() throws IOException {
    Set<String> listed = new TreeSet<>();
    for (String page :
        List.of(
            "downloads.html",
            "2025/downloads.html",
            "2024/downloads.html",
            "2025/government-office/downloads.html",
            "2025/second/downloads.html",
            "2024/government-office/downloads.html")) {
      Matcher file = LISTED.matcher(Files.readString(site.resolve(page)));
      while (file.find()) {
        String name = java.net.URI.create(file.group(1)).getPath();
        Path path = site.resolve(page).resolveSibling(name).normalize();
        assertEquals(sha256(path), file.group(2), path.toString());
        listed.add(site.relativize(path).toString());
      }
    }
    try (Stream<Path> files = Files.walk(site)) {
      Set<String> data = new TreeSet<>();
      files
          .map(f -> site.relativize(f).toString())
          .filter(f -> f.matches("(2|data).*\\.(csv|json|xlsx|zip|txt)"))
          .forEach(data::add);
      assertEquals(data, listed);
    }
  }

  @Test
  void schemaThatAFileNamesIsThere() throws IOException {
    Path file = site.resolve("2025/second/2025-second.json");
    JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    String address = json.get("$schema").getAsString();
    String base = "https://budget.example.org/";
    assertTrue(address.startsWith(base) && Files.exists(site.resolve(address.replace(base, ""))));
    List<String> named =
        Pattern.compile("<a href=\"data/[^\"]+schema.json\">([^<]*)</a>")
            .matcher(Files.readString(site.resolve("downloads.html")))
            .results()
            .map(m -> m.group(1))
            .toList();
    assertEquals(List.of("JSON 模式 1.0", "JSON 模式 1.1"), named);
  }

  @Test
  void draftHasNoFiles() throws IOException {
    assertFalse(Files.exists(site.resolve("2025/third")));
    assertFalse(Files.readString(site.resolve("data/amounts.csv")).contains("丙局"));
  }

  @Test
  void descriptionsOfYearAndSiteAreSound() throws IOException {
    var schema = Schemas.of("datapackage-2.0.json", SpecificationVersion.DRAFT_7);
    for (String file : List.of("data", "2024", "2025")) {
      String json = Files.readString(site.resolve(file + "/datapackage.json"));
      assertEquals(List.of(), Schemas.errors(schema, json));
      JsonObject resource =
          JsonParser.parseString(json)
              .getAsJsonObject()
              .getAsJsonArray("resources")
              .get(0)
              .getAsJsonObject();
      Path path = site.resolve(file).resolve(resource.get("path").getAsString());
      assertEquals(Files.size(path), resource.get("bytes").getAsLong());
      assertEquals("sha256:" + sha256(path), resource.get("hash").getAsString());
    }
  }

  @Test
  void catalogueLeadsToEveryDataSet() throws IOException {
    JsonObject catalogue =
        JsonParser.parseString(Files.readString(site.resolve("data.json"))).getAsJsonObject();
    assertEquals("dcat:Catalog", catalogue.get("@type").getAsString());
    List<JsonElement> sets = catalogue.getAsJsonArray("dataset").asList();
    assertEquals(4, sets.size());
    String base = "https://budget.example.org/";
    for (JsonElement set : sets) {
      JsonObject dataset = set.getAsJsonObject();
      assertPublic(dataset.get("landingPage").getAsString(), base);
      for (JsonElement element : dataset.getAsJsonArray("distribution")) {
        JsonObject file = element.getAsJsonObject();
        Path path = assertPublic(file.get("downloadURL").getAsString(), base);
        assertEquals(Files.size(path), file.get("byteSize").getAsLong());
        assertEquals(
            sha256(path), file.getAsJsonObject("checksum").get("checksumValue").getAsString());
      }
    }
  }

  private static Path assertPublic(String url, String base) {
    assertTrue(url.startsWith(base), url);
    Path path = site.resolve(url.substring(base.length()));
    assertTrue(Files.exists(path), url);
    return path;
  }

  @Test
  void siteChoosesItsFormats(@TempDir Path other) throws IOException {
    ManyUnits units = new ManyUnits(other.resolve("content"));
    units.add(2025, "government-office", "甲局", 1);
    Path settings = other.resolve("content/site.yaml");
    String plain = Files.readString(settings);
    Files.writeString(settings, plain + "downloads: [csv, json]\n");
    build(other, "some");
    assertEquals(Set.of("csv", "json"), endings(other.resolve("some/2025")));
    Files.writeString(settings, plain + "downloads: []\n");
    build(other, "none");
    assertEquals(Set.of(), endings(other.resolve("none/2025")));
    assertFalse(Files.exists(other.resolve("none/data")));
    assertFalse(Files.exists(other.resolve("none/data.json")));
    String page = Files.readString(other.resolve("none/2025/government-office/downloads.html"));
    assertTrue(page.contains("没有提供数据文件"), page);
  }

  private static Set<String> endings(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      Set<String> endings = new TreeSet<>();
      files
          .filter(Files::isRegularFile)
          .map(f -> f.toString().replaceAll(".*\\.", ""))
          .filter(e -> !e.equals("html"))
          .forEach(endings::add);
      return endings;
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
