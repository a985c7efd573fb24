package mingzhang.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import mingzhang.Build;
import mingzhang.BuildOptions;
import mingzhang.browser.Accessibility;
import mingzhang.browser.BrowserTest;
import mingzhang.browser.Contexts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The site is searched from a disk, in a real browser; the pages across units are accessible. */
@BrowserTest
class SearchPageTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void build() {
    new Build(
            new BuildOptions(
                Path.of("content"), "content", folder, Path.of("themes"), Optional.empty(), true))
        .run();
  }

  @ParameterizedTest
  @CsvSource({
    "859.65, .*summary.html#income-income-grand-total-amount",
    "859.65万元, .*summary.html#income-income-grand-total-amount",
    "2000000, .*projects/network-lease.html",
    "本医疗保险缴, .*basic-economic.html#.*",
    "住房公积金, accounts/2210201.html",
    "2210201, accounts/2210201.html",
    "区政府办, units/government-office.html",
    "政务网 租赁, .*projects/network-lease.html",
    "收入总表, .*revenue.html",
    "基本支出, glossary.html#.*",
    "租用政务网线路19条, .*projects/network-lease.html#.*",
    "医, accounts/.*",
    "三公经费, .*explanation.html#.*",
    "收入总计859.65万元，其中, .*explanation.html#.*",
    "更正, corrections.html",
    "勾稽关系, .*checks.html"
  })
  void questionIsAnswered(String question, String href, Page page) {
    List<String> errors = new ArrayList<>();
    page.onConsoleMessage(m -> errors.add(m.text()));
    String url = folder.resolve("search.html").toUri().toString();
    page.navigate(url + "?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
    page.waitForSelector(".results li");
    assertTrue(
        page.querySelectorAll(".results a").stream()
            .anyMatch(a -> String.valueOf(a.getAttribute("href")).matches(href)),
        () -> page.innerText(".results"));
    assertEquals(List.of(), errors);
  }

  /** For those who hear links only: the name of each says which amount or row it is. */
  @ParameterizedTest
  @CsvSource({
    "848.85, 表二 2025年预算收入总表 · 合计 · 一般公共预算 848.85万元",
    "2000000, 政务网租赁费 · 2025年度 2000000元",
    "住房公积金, 表三 2025年预算支出总表 · 2210201 住房公积金 37.57万元",
    "组织事务, 表二 2025年预算收入总表 · 20132 组织事务"
  })
  void linksToAmountsAndRowsTellThemApart(String question, String link, Page page) {
    page.navigate(folder.resolve("search.html").toUri() + "#q=" + question);
    page.waitForSelector(".results li");
    List<String> links =
        page.querySelectorAll(".results a").stream().map(ElementHandle::innerText).toList();
    assertEquals(links.size(), new HashSet<>(links).size(), links::toString);
    assertTrue(links.stream().map(String::strip).anyMatch(link::equals), links::toString);
  }

  /** The question of the header's box stays behind the #, also where one was asked before. */
  @Test
  void questionOfTheHeaderIsAnswered(Page page) {
    page.navigate(folder.resolve("2025/government-office/revenue.html").toUri().toString());
    for (String question : List.of("200.00", "基本支出")) {
      page.fill(".search-box input", question);
      page.press(".search-box input", "Enter");
      page.waitForURL("**/search.html#q=*");
      page.waitForFunction("q => document.querySelector('#q').value === q", question);
      page.waitForSelector(".results li");
    }
    assertTrue(page.innerText(".results").contains("基本支出"), () -> page.innerText(".results"));
  }

  @Test
  void withoutJavaScriptTheHeaderLeadsToTheIndex(Contexts contexts) {
    Page page = contexts.page(Contexts.options().setJavaScriptEnabled(false));
    page.navigate(folder.resolve("index.html").toUri().toString());
    page.fill(".search-box input", "基本支出");
    page.press(".search-box input", "Enter");
    page.waitForURL("**/search.html?q=*");
    assertEquals(1, page.locator("#all").count());
  }

  @Test
  void nothingIsFoundWrongly(Page page) {
    page.navigate(folder.resolve("search.html").toUri().toString());
    page.fill("#q", "收支医疗航天");
    page.waitForSelector("[data-search] [role=status]:not(:empty)");
    assertEquals(0, page.querySelectorAll(".results li").size());
  }

  @Test
  void indexOfEverythingIsThereWithoutJavaScript(Contexts contexts) {
    Page page = contexts.page(Contexts.options().setJavaScriptEnabled(false));
    page.navigate(folder.resolve("search.html").toUri().toString());
    String html = page.content();
    for (String url :
        List.of("2025/government-office/revenue.html", "accounts/201.html", "network-lease.html")) {
      assertTrue(html.contains(url), url);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search.html?q=859.65",
        "units/government-office.html",
        "units/government-office/2025.html",
        "accounts/index.html",
        "accounts/20103.html",
        "2025/government-office/print.html"
      })
  void pageIsAccessible(String url, Page page) {
    for (int width : new int[] {1280, 390}) {
      page.setViewportSize(width, 900);
      page.navigate(folder.toUri() + url);
      page.waitForLoadState();
      assertEquals(List.of(), Accessibility.violations(page));
      assertEquals(
          true,
          page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
          url + " scrolls sideways at " + width);
    }
  }
}
