package mingzhang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextPrinterTest {
  private static final String SITE = "\uFEFFtitle: 上党区\r\nlanguage: zh-CN\r\n\tpublisher: 办公室\r\n";

  @Test
  void english() {
    Finding finding =
        Finding.error("unknown-key", new Place("site.yaml", 2, 1), "language")
            .withHint("did-you-mean", "languages");
    assertEquals(
        """
        site.yaml:2:1: error[unknown-key]: unknown key `language`
            language: zh-CN
            ^
          hint: did you mean `languages`?

        1 error in 1 file
        """,
        print("en", finding));
  }

  @Test
  void whatLacksInOneFileIsToldTogetherFromThreeOn() {
    Finding[] facts = new Finding[4];
    for (int i = 0; i < 4; i++) {
      String file = i == 3 ? "b/disclosure.yaml" : "a/disclosure.yaml";
      facts[i] = Finding.hint("fact-unknown", new Place(file, i + 7, 9), "数" + i, "f." + i);
    }
    assertEquals(
        """
        a/disclosure.yaml: hint[fact-unknown]: 3 facts are still unknown
            7:9: 数0 (f.0)
            8:9: 数1 (f.1)
            9:9: 数2 (f.2)
          hint: write the figures and dates under facts: in place of unknown
        b/disclosure.yaml:10:9: hint[fact-unknown]: “数3” (f.3) is still unknown

        4 hints in 2 files
        """,
        print("en", facts));
    assertEquals(2, print("en", facts[0], facts[1]).split("is still unknown", -1).length - 1);
  }

  @Test
  void chinese() {
    Finding finding =
        Finding.warning("unknown-key", new Place("site.yaml", 2, 1), "language")
            .withHint("did-you-mean", "languages");
    assertEquals(
        """
        site.yaml:2:1: 警告[unknown-key]: 没有 `language` 这个键
            language: zh-CN
            ^
          提示：是否应为 `languages`？

        1 个文件中有 1 个警告
        """,
        print("zh", finding));
  }

  @Test
  void caretStandsUnderChineseCharactersAndBehindTabs() {
    assertEquals(
        """
        site.yaml:1:10: hint[alias]: a reference to another value (`*`) is not allowed
            title: 上党区
                       ^
        site.yaml:3:14: hint[alias]: a reference to another value (`*`) is not allowed
            \tpublisher: 办公室
            \t             ^

        2 hints in 1 file
        """,
        print(
            "en",
            Finding.hint("alias", new Place("site.yaml", 1, 10)),
            Finding.hint("alias", new Place("site.yaml", 3, 14))));
  }

  @Test
  void placesWithoutColumnLineOrReadableFile() {
    assertEquals(
        """
        site.yaml: error[alias]: a reference to another value (`*`) is not allowed
        site.yaml:2: error[alias]: a reference to another value (`*`) is not allowed
            language: zh-CN
        site.yaml:99:1: error[alias]: a reference to another value (`*`) is not allowed
        other.yaml:2:1: warning[alias]: a reference to another value (`*`) is not allowed

        3 errors, 1 warning in 2 files
        """,
        print(
            "en",
            Finding.error("alias", Place.of("site.yaml")),
            Finding.error("alias", new Place("site.yaml", 2, 0)),
            Finding.error("alias", new Place("site.yaml", 99, 1)),
            Finding.warning("alias", new Place("other.yaml", 2, 1))));
  }

  @Test
  void whatAnAuthorWroteCannotBreakTheFormOrCommandTheTerminal() {
    assertEquals(
        """
        a b.yaml: error[unknown-key]: unknown key `x y [31m`

        1 error in 1 file
        """,
        print("en", Finding.error("unknown-key", Place.of("a\nb.yaml"), "x\n  y\u001b[31m")));
  }

  @Test
  void nothingToSay() {
    assertEquals("", print("en"));
  }

  private static String print(String language, Finding... findings) {
    return new TextPrinter(
            Messages.in(language),
            name -> name.equals("site.yaml") ? Optional.of(SITE) : Optional.empty())
        .print(List.of(findings));
  }
}
