package mingzhang.broken;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mingzhang.golden.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signed archive verifies in every form, and the key stays where it is. */
class SignedArchiveTest {
  private static final Path EXPECTED = Path.of("src/test/resources/mingzhang/sign");
  private static final String SIGN = "archive 2025 --as-of 2026-03-31 --sign key.pem";
  private static final List<String> FORMS =
      List.of("budget-2025", "budget-2025.bagit.zip", "budget-2025.warc", "budget-2025.wacz");

  @TempDir private Path site;

  @BeforeEach
  void layOut() throws IOException {
    BrokenCase.named("sign-key-open").layOut(site);
  }

  @Test
  void everyFormIsSignedAndVerified() throws IOException {
    StringBuilder said = new StringBuilder();
    said.append(run(SIGN + " --form folder,bagit,warc,wacz"));
    for (String form : FORMS) {
      said.append(run("archive verify archive/" + form + " --public-key public.pem"));
    }
    Golden.assertHolds(EXPECTED.resolve("signed.txt"), said.toString());
    assertKeyIsNowhere();
    byte[] signature = Files.readAllBytes(site.resolve("archive/budget-2025.warc.sig"));
    assertTrue(run(SIGN + " --form folder,bagit,warc,wacz").endsWith("exit code 0\n"));
    assertArrayEquals(signature, read("archive/budget-2025.warc.sig"));
  }

  @Test
  void folderMadeAnewIsNotWhatWasSigned() throws IOException {
    run(SIGN);
    Path folder = site.resolve("archive/budget-2025");
    Files.move(folder, site.resolve("former"));
    Path overview = site.resolve("content/budgets/2025/office/overview.md");
    Files.writeString(overview, Files.readString(overview) + "\n再加一句。\n");
    run("archive 2025 --as-of 2026-03-31");
    String plain = run("archive verify archive/budget-2025");
    assertTrue(plain.contains("all sound") && plain.endsWith("exit code 0\n"), plain);
    String verified = run("archive verify archive/budget-2025/ --public-key public.pem");
    assertTrue(verified.contains("archive/budget-2025.sig: error[signature-wrong]"), verified);
  }

  @Test
  void registeredYearIsSignedAndTheSiteBuildsAsBefore() throws IOException {
    String said = run(SIGN + " --register");
    assertTrue(said.contains("signed: content/archive/budget-2025.bagit.zip.sig"), said);
    String check = run("check");
    assertTrue(check.endsWith("exit code 0\n"), check);
    assertFalse(check.contains(".sig"), check);
    assertTrue(run("build").endsWith("exit code 0\n"));
    assertKeyIsNowhere();
  }

  private void assertKeyIsNowhere() throws IOException {
    String secret = Files.readAllLines(site.resolve("key.pem")).get(1);
    try (Stream<Path> files = Files.walk(site)) {
      List<Path> holding =
          files
              .filter(Files::isRegularFile)
              .filter(f -> text(f).contains(secret))
              .map(site::relativize)
              .toList();
      assertEquals(List.of(Path.of("key.pem")), holding);
    }
  }

  private byte[] read(String file) {
    try {
      return Files.readAllBytes(site.resolve(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private String text(Path file) {
    return new String(read(file.toString()), StandardCharsets.ISO_8859_1);
  }

  private String run(String command) {
    return ConsoleText.of(site, command, Locale.ENGLISH);
  }
}
