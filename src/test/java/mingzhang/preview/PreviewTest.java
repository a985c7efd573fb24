package mingzhang.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static mingzhang.preview.EditedSite.OFFICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mingzhang.broken.Sites;
import mingzhang.browser.BrowserTest;
import mingzhang.browser.Contexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in the browser follows the files; nobody loads it again by hand. */
@BrowserTest
@SuppressWarnings("NullAway.Init")
class PreviewTest {
  @TempDir private Path folder;
  private EditedSite site;

  @BeforeEach
  void start() throws IOException {
    site = EditedSite.start(folder);
  }

  @AfterEach
  void end() throws IOException {
    site.close();
  }

  @Test
  void editedFigureIsSeen(Page page) throws IOException {
    page.navigate(site.url("2025/office/revenue.html"));
    assertThat(page.locator("main")).containsText("75.00");
    site.edit(OFFICE + "tables/revenue.yaml", "grant: 75.00", "grant: 76.00");
    assertThat(page.locator("main")).containsText("76.00");
    assertThat(page.locator(".mz-findings"))
        .containsText("content/budgets/2025/office/tables/revenue.yaml:");
  }

  @Test
  void pageStaysWhereItWas(Page page) throws IOException {
    page.setViewportSize(600, 300);
    page.navigate(site.url("2025/office/revenue.html"));
    page.evaluate("scrollTo({ left: 0, top: 240, behavior: 'instant' })");
    site.edit(OFFICE + "tables/revenue.yaml", "grant: 75.00", "grant: 76.00");
    assertThat(page.locator("main")).containsText("76.00");
    // A function, which is evaluated once: the page's policy refuses a text that is evaluated
    // again.
    page.waitForFunction("() => document.readyState === 'complete' && Math.round(scrollY) === 240");
    site.edit(OFFICE + "disclosure.yaml", "standard: town-office", "standard: town-ofice");
    assertThat(page.locator("h1")).containsText("cannot be made");
    assertEquals(0, page.evaluate("scrollY"));
    site.edit(OFFICE + "disclosure.yaml", "town-ofice", "town-office");
    assertThat(page.locator("main")).containsText("76.00");
    page.waitForFunction("() => document.readyState === 'complete' && Math.round(scrollY) === 240");
  }

  @Test
  void findingsCanBeReadInTheDark(Page page) throws IOException {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.navigate(site.url("2025/office/revenue.html"));
    site.edit(OFFICE + "tables/revenue.yaml", "grant: 75.00", "grant: 76.00");
    assertThat(page.locator(".mz-findings summary")).hasCSS("color", "rgb(26, 26, 26)");
    assertThat(page.locator(".mz-findings pre")).hasCSS("color", "rgb(26, 26, 26)");
  }

  /**
   * As a backup does that is unpacked, or a program that keeps folders the same on two machines.
   */
  @Test
  void folderThatTakesThePlaceOfAnotherIsFollowed(Page page) throws IOException {
    page.navigate(site.url("2025/office/revenue.html"));
    for (String replaced : List.of(OFFICE, "content")) {
      Path old = folder.resolve(replaced);
      Files.move(old, folder.resolve("old"));
      Sites.copy(folder.resolve("old"), old);
      site.edit(OFFICE + "tables/revenue.yaml", "grant: 75.00", "grant: 76.00");
      assertThat(page.locator("main")).containsText("76.00");
      site.edit(OFFICE + "tables/revenue.yaml", "grant: 76.00", "grant: 75.00");
      assertThat(page.locator("main")).containsText("75.00");
      Files.move(folder.resolve("old"), folder.resolve("old of " + old.getFileName()));
    }
    Files.move(folder.resolve("content"), folder.resolve("gone"));
    assertThat(page.locator("h1")).containsText("cannot be made");
  }

  @Test
  void editedTextIsSeen(Page page) throws IOException {
    page.navigate(site.url("2025/office/overview.html"));
    site.edit(OFFICE + "overview.md", "日常事务", "每日事务");
    assertThat(page.locator("main")).containsText("每日事务");
  }

  @Test
  void editedTemplateIsSeen(Page page) throws IOException {
    page.navigate(site.url("2025/office/revenue.html"));
    assertThat(page.locator("footer")).not().containsText("自己的页脚");
    site.write("themes/own/parts/footer.peb", "<footer>自己的页脚</footer>\n");
    assertThat(page.locator("footer")).containsText("自己的页脚");
  }

  @Test
  void editedMessageIsSeen(Page page) throws IOException {
    page.navigate(site.url("2025/office/index.html"));
    site.write("themes/own/messages/zh.yaml", "nav.home: 回首页\n");
    assertThat(page.locator("nav").first()).containsText("回首页");
  }

  @Test
  void brokenFileIsTold(Page page) throws IOException {
    page.navigate(site.url("2025/office/revenue.html"));
    site.edit(OFFICE + "disclosure.yaml", "standard: town-office", "standard: town-ofice");
    assertThat(page.locator("h1")).containsText("cannot be made");
    String told = page.locator(".mz-findings pre").textContent();
    assertTrue(
        told.contains(
            """
            content/budgets/2025/office/disclosure.yaml:1:11: error[unknown-standard]: \
            """),
        told);
    assertTrue(told.contains("    standard: town-ofice\n              ^\n  hint: "), told);
    site.edit(OFFICE + "disclosure.yaml", "town-ofice", "town-office");
    assertThat(page.locator("main")).containsText("一般公共服务支出");
    assertThat(page.locator(".mz-findings.mz-bad")).hasCount(0);
  }

  @Test
  void whateverIsBrokenIsSurvived(Page page) throws IOException {
    page.navigate(site.url("2025/office/revenue.html"));
    String yaml = Files.readString(folder.resolve("content/site.yaml"));
    site.write("content/site.yaml", "title: [\n");
    assertThat(page.locator("h1")).containsText("cannot be made");
    site.write("content/site.yaml", yaml);
    assertThat(page.locator("main")).containsText("一般公共服务支出");
    site.write("themes/own/parts/footer.peb", "{{ nothing.like.this }}{% if %}\n");
    assertThat(page.locator("h1")).containsText("cannot be made");
    assertThat(page.locator("pre")).containsText("themes/own/parts/footer.peb:1");
    Files.delete(folder.resolve("themes/own/parts/footer.peb"));
    assertThat(page.locator("main")).containsText("一般公共服务支出");
    String standard = Files.readString(folder.resolve("content/standards/town-office.yaml"));
    site.write("content/standards/town-office.yaml", "tables: 3\n");
    assertThat(page.locator(".mz-bad pre")).containsText("content/standards/town-office.yaml");
    site.write("content/standards/town-office.yaml", standard);
    assertThat(page.locator("main")).containsText("一般公共服务支出");
    assertThat(page.locator(".mz-bad")).hasCount(0);
  }

  @Test
  void tenFilesAtOnceAndNewAndGoneFolders(Page page) throws IOException {
    page.navigate(site.url("2025/index.html"));
    for (int i = 0; i < 10; i++) {
      Path unit = folder.resolve("content/budgets/2025/unit-" + i);
      Sites.copy(folder.resolve(OFFICE), unit);
      Path file = unit.resolve("disclosure.yaml");
      Files.writeString(file, Files.readString(file).replace("云岭镇人民政府办公室", "第" + i + "所"));
    }
    for (int i = 0; i < 10; i++) {
      assertThat(page.locator("main")).containsText("第" + i + "所");
    }
    for (int i = 0; i < 10; i++) {
      site.edit(
          "content/budgets/2025/unit-" + i + "/disclosure.yaml", "第" + i + "所", "第" + i + "站");
    }
    for (int i = 0; i < 10; i++) {
      assertThat(page.locator("main")).containsText("第" + i + "站");
    }
    try (var files = Files.walk(folder.resolve("content/budgets/2025/unit-3"))) {
      for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
    assertThat(page.locator("main")).not().containsText("第3站");
    assertThat(page.locator("main")).containsText("第4站");
  }

  @Test
  void draftIsMarkedOnScreenAndInPrint(Page page, Contexts contexts) throws IOException {
    page.navigate(site.url("2025/office/index.html"));
    assertThat(page.locator(".mz-mark")).hasCount(0);
    site.edit(OFFICE + "disclosure.yaml", "standard:", "status: draft\nstandard:");
    assertThat(page.locator(".mz-mark")).hasText("Draft: not public");
    assertThat(page.locator(".mz-watermark")).isHidden();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".mz-watermark")).isVisible();
    assertThat(page.locator(".mz-mark")).isHidden();
    page.navigate(site.url("2025/index.html"));
    assertEquals(1, page.locator("main a[href='office/index.html']").count());
  }

  @Test
  void draftOfANoticeIsShownAndMarked(Page page) throws IOException {
    String header = "title=公告\ndate=2025-02-01\ntype=notice\nstatus=draft\n~~~~~~\n";
    site.write("content/notices/soon.md", header + "二月公开预算。\n");
    page.navigate(site.url("notices/index.html"));
    assertThat(page.locator("main a[href='soon.html']")).hasCount(1);
    page.navigate(site.url("notices/soon.html"));
    assertThat(page.locator(".mz-mark")).hasText("Draft: not public");
    site.edit("content/notices/soon.md", "status=draft", "status=published");
    assertThat(page.locator(".mz-mark")).hasCount(0);
    assertThat(page.locator("main")).containsText("二月公开预算。");
  }

  @Test
  void embargoIsMarked(Page page) throws IOException {
    site.edit(OFFICE + "disclosure.yaml", "standard:", "publish_on: 2025-02-20\nstandard:");
    page.navigate(site.url("2025/office/revenue.html"));
    assertThat(page.locator(".mz-mark")).hasText("Not public before 2025-02-20");
  }
}
