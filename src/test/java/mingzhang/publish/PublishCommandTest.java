package mingzhang.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mingzhang.broken.ConsoleText;
import mingzhang.broken.Sites;
import mingzhang.model.Sha256;
import mingzhang.write.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, from a content folder to a public site and its release record. */
class PublishCommandTest {
  private static final Path MINIMAL = Path.of("src/test/resources/sites/minimal");
  private static final String REVENUE = "content/budgets/2025/office/tables/revenue.yaml";
  private static final String DISCLOSURE = "content/budgets/2025/office/disclosure.yaml";

  @TempDir Path home;

  @BeforeEach
  void content() throws IOException {
    try (Stream<Path> files = Files.walk(MINIMAL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = home.resolve(MINIMAL.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    add(
        "content/site.yaml",
        """
        publish:
          web:
            kind: folder
            folder: public
            gzip: true
          portal:
            kind: zip
            file: upload/budget.zip
        """);
  }

  private void add(String file, String text) throws IOException {
    Path path = home.resolve(file);
    Files.writeString(path, Files.exists(path) ? Files.readString(path) + text : text);
  }

  private void replace(String file, String what, String with) throws IOException {
    Sites.replace(home.resolve(file), what, with);
  }

  private void about(String status) throws IOException {
    Files.createDirectories(home.resolve("content/pages"));
    add(
        "content/pages/about.md",
        "title=关于\ndate=2025-02-05\ntype=page\nstatus=" + status + "\n~~~~~~\n正文\n");
  }

  private String run(String command) {
    return ConsoleText.of(home, command, Locale.ENGLISH);
  }

  private void succeeds(String command) {
    String console = run(command);
    assertTrue(console.endsWith("exit code 0\n"), console);
  }

  private void isRefused(String id, String command) {
    String console = run(command);
    assertTrue(console.contains("[" + id + "]"), console);
    assertTrue(console.contains("\nnothing was published\nexit code 1\n"), console);
  }

  /** A secret is refused, so no hint may lead to one. */
  @Test
  void noHintProposesASecret() throws IOException {
    for (String key : List.of("passwd", "tokens", "private-key", "keys")) {
      replace("content/site.yaml", "gzip: true", key + ": x");
      String console = run("check");
      assertTrue(console.contains("[unknown-key]"), console);
      assertFalse(
          console
              .lines()
              .anyMatch(
                  l ->
                      l.contains("hint:")
                          && l.matches(
                              ".*\\b(password|passphrase|private_key|secret|token|key)\\b.*")),
          console);
      replace("content/site.yaml", key + ": x", "gzip: true");
    }
  }

  /** A target behind a link would be the content itself. */
  @Test
  void targetBehindALinkToTheContentIsRefused() throws IOException {
    Files.createSymbolicLink(home.resolve("public"), home.resolve("content"));
    run("build");
    isRefused("publish-overlaps", "publish web --approve 张三");
    assertFalse(Files.exists(home.resolve("content/index.html")));
  }

  private List<String> records() throws IOException {
    if (!Files.exists(home.resolve("releases"))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(home.resolve("releases"))) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static Map<String, String> digests(Path folder) throws IOException {
    return new TreeMap<>(Manifest.in(folder).orElseThrow().digests());
  }

  @Test
  void aSiteBecomesPublicAndTheReleaseIsRecorded() throws IOException {
    succeeds("build");
    succeeds("publish web --approve 张三");
    Path web = home.resolve("public");
    assertEquals(List.of(), Manifest.in(web).orElseThrow().differences(web));
    Map<String, String> site = digests(home.resolve("site"));
    Map<String, String> published = digests(web);
    assertTrue(published.entrySet().containsAll(site.entrySet()));
    assertTrue(published.containsKey("index.html.gz"));
    assertFalse(Files.exists(web.resolve(".mingzhang")));
    assertEquals(1, records().size());
    String record = Files.readString(home.resolve("releases/" + records().get(0)));
    String manifest = Files.readString(web.resolve(Manifest.FILE));
    assertTrue(record.contains("\"target\": \"web\""), record);
    assertTrue(record.contains("\"approved_by\": \"张三\""), record);
    assertTrue(record.contains("\"manifest_sha256\": \"" + Sha256.of(manifest) + "\""), record);
    assertTrue(record.contains("\"files\": " + published.size()), record);
    assertTrue(record.matches("(?s).*\"when\": \"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\".*"));
    assertTrue(records().get(0).endsWith("Z-web.json"), records().get(0));
  }

  @Test
  void aRecordThatIsMissingIsWrittenByTheNextPublication() throws IOException {
    succeeds("build");
    for (String target : List.of("web", "portal")) {
      succeeds("publish " + target + " --approve 张三");
      succeeds("publish " + target + " --approve 张三");
      assertEquals(1, records().size(), "once is enough");
      Files.delete(home.resolve("releases/" + records().get(0)));
      succeeds("publish " + target + " --approve 李四");
      assertEquals(1, records().size());
      String record = Files.readString(home.resolve("releases/" + records().get(0)));
      assertTrue(record.contains("\"approved_by\": \"李四\""), record);
      assertTrue(record.contains("\"sent\": []"), record);
      Files.delete(home.resolve("releases/" + records().get(0)));
    }
  }

  /** A build leaves its own lock in the folder, blank. */
  @Test
  void aFolderThatABuildHasMadeMayBeATarget() throws IOException {
    succeeds("build");
    succeeds("build --out public");
    assertEquals("", Files.readString(home.resolve("public/.mingzhang/lock")));
    succeeds("publish web --approve 张三");
    Files.writeString(home.resolve("public/.mingzhang/lock"), "4711");
    add("content/glossary.yaml", "\n");
    about("published");
    succeeds("build");
    String console = run("publish web --approve 张三");
    assertTrue(console.contains("[publish-locked]"), console);
    assertTrue(console.contains("nothing was published"), console);
    succeeds("publish web --approve 张三 --take-over");
  }

  @Test
  void findingsThatOfficesAnswerForAreInTheRecord() throws IOException {
    replace(REVENUE, "total: 20.00\n", "total: 26.00\n");
    succeedsOnlyWithWaivers();
    succeeds("build");
    succeeds("publish portal --approve 张三");
    String record = Files.readString(home.resolve("releases/" + records().get(0)));
    assertTrue(record.contains("\"rule\": \"revenue-across\""), record);
    assertTrue(record.contains("\"reason\": \"来源文件如此\""), record);
  }

  private void succeedsOnlyWithWaivers() throws IOException {
    assertTrue(run("build").endsWith("exit code 1\n"));
    add(
        DISCLOSURE,
        """
        waivers:
          - {rule: revenue-across, reason: 来源文件如此, date: 2025-02-05}
          - {rule: revenue-sum, reason: 来源文件如此, date: 2025-02-05}
        """);
  }

  @Test
  void aTrialTellsWhatWouldChangeAndChangesNothing() throws IOException {
    succeeds("build");
    String console = run("publish web --dry-run");
    assertTrue(console.contains("\n+ index.html\n"), console);
    assertTrue(console.endsWith("exit code 0\n"), console);
    assertFalse(Files.exists(home.resolve("public")));
    assertEquals(List.of(), records());
  }

  @Test
  void whatIsPublicAlreadyNeedsNobodyAndLeavesNoRecord() throws IOException {
    succeeds("build");
    succeeds("publish web --approve 张三");
    succeeds("publish portal --approve 张三");
    for (String again : List.of("publish web", "publish portal", "publish web --approve 张三")) {
      assertTrue(run(again).contains("were public already"), again);
    }
    assertEquals(2, records().size());
  }

  @Test
  void whatTheContentNoLongerHasIsRemoved() throws IOException {
    about("published");
    succeeds("build");
    succeeds("publish web --approve 张三");
    Path web = home.resolve("public");
    add("public/robots.txt", "of others");
    Files.delete(home.resolve("content/pages/about.md"));
    succeeds("build");
    String trial = run("publish web --dry-run");
    assertTrue(trial.contains("\n- pages/about.html\n"), trial);
    assertTrue(Files.exists(web.resolve("pages/about.html.gz")));
    succeeds("publish web --approve 张三");
    assertFalse(Files.exists(web.resolve("pages")));
    assertTrue(Files.exists(web.resolve("robots.txt")));
  }

  @Test
  void contentWithErrorsIsNotPublished() throws IOException {
    succeeds("build");
    replace(REVENUE, "total: 20.00\n", "total: 26.00\n");
    isRefused("broken-relation", "publish web --approve 张三");
    assertFalse(Files.exists(home.resolve("public")));
  }

  @Test
  void draftsStopEverythingUnlessTheUserKnows() throws IOException {
    about("draft");
    succeeds("build");
    isRefused("publish-draft", "publish web --approve 张三");
    assertFalse(Files.exists(home.resolve("public")));
    succeeds("publish web --approve 张三 --without-drafts");
    assertTrue(Files.exists(home.resolve("public/index.html")));
  }

  @Test
  void aNameIsAName() {
    succeeds("build");
    isRefused("publish-unapproved", "publish web");
    String console = ConsoleText.of(home, "publish web --approve=", Locale.ENGLISH);
    assertTrue(console.contains("[publish-unapproved]"), console);
    assertFalse(Files.exists(home.resolve("public")));
  }
}
