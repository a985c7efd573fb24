package mingzhang.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import mingzhang.report.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainParagraphsTest {
  private static final String FIGURE = Binding.OPEN + "0" + Binding.CLOSE;

  private static final List<String> PIECES =
      List.of(
          "本年",
          "支出",
          "，",
          "。",
          "：",
          "（一）",
          "“三公”",
          "《法》",
          "A",
          "b",
          "1",
          "12.50",
          "%",
          " ",
          "  ",
          "\n",
          "\n\n",
          "- ",
          "-",
          "+",
          "=",
          "1. ",
          "1) ",
          "*",
          "_",
          "`",
          "#",
          "# ",
          ">",
          "<",
          "&",
          "&amp;",
          "|",
          "[a](b)",
          "![a](b)",
          "!",
          "\\",
          "~",
          "\t",
          "\"",
          "'",
          "　",
          "\u00a0",
          "https://a.cn",
          "@",
          "---",
          "===",
          FIGURE,
          Binding.OPEN + "x",
          "" + Binding.CLOSE,
          "é",
          "😀");

  private static final Marks MARKS =
      new Marks() {
        @Override
        public String html(int index) {
          return "<a href=\"#c\">" + index + "</a>";
        }

        @Override
        public String text(int index) {
          return String.valueOf(index);
        }
      };

  private static String parsed(String text) {
    return new Markdown(SiteLinks.AS_WRITTEN, new Findings())
        .parsed(new MarkdownText(text, "a.md", 1), "", MARKS);
  }

  /** Half of the texts begin with words, so that many are plain. */
  @Test
  void whatNeedsNoParserIsWhatTheParserMakes() {
    Random random = new Random(1);
    int plain = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(i % 2 == 0 ? "收入" : "");
      for (int pieces = random.nextInt(6); pieces >= 0; pieces--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      Optional<String> html = PlainParagraphs.html(text.toString(), MARKS);
      html.ifPresent(h -> assertEquals(parsed(text.toString()), h, text.toString()));
      plain += html.isPresent() ? 1 : 0;
    }
    assertTrue(plain > 2_000, plain + " of them were plain");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "完成年度培训12期，参训人员满意度≥95%。",
        "第一段：共" + "\uE000" + "0\uE001" + "。\n\n第二段（见附件）。\n",
        "\n\n按时发放(含补发)。"
      })
  void textsOfProjectsArePlain(String text) {
    assertEquals(Optional.of(parsed(text)), PlainParagraphs.html(text, MARKS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1. 一", "- 一", "# 一", "一\n二", "一*二*", " 一", "一 ", "一\t", "一|二", "<b>", "a&b"})
  void anythingElseIsParsed(String text) {
    assertEquals(Optional.empty(), PlainParagraphs.html(text, MARKS));
  }
}
