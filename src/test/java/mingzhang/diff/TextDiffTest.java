package mingzhang.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What people read, and how a change of it is told. */
class TextDiffTest {
  @Test
  void aNumberChangesAsAWhole() {
    TextChange change =
        TextDiff.between(List.of("收入708.50万元，增加3.1%。"), List.of("收入780.50万元，增加13.1%。")).get(0);
    assertEquals("收入[-708.50][+780.50]万元，增加[-3.1%][+13.1%]。", told(change));
  }

  @Test
  void paragraphsThatStayAreNotTold() {
    List<TextChange> changes =
        TextDiff.between(List.of("一", "二", "三"), List.of("一", "二之一", "三", "四"));
    assertEquals(List.of("二[+之一]", "[+四]"), changes.stream().map(TextDiffTest::told).toList());
  }

  @Test
  void piecesGiveBothTexts() {
    String old = "𠮷林 of 2024, 1,234.50 元";
    String now = "of 𠮷 2025, 1,234.5 元 more";
    List<TextChange.Piece> pieces = TextDiff.between(List.of(old), List.of(now)).get(0).pieces();
    assertEquals(old, without(pieces, TextChange.Fate.COMES));
    assertEquals(now, without(pieces, TextChange.Fate.GOES));
  }

  @Test
  void aPageThatIsAllNewNeedsLittleMemory() {
    List<String> old = IntStream.range(0, 20_000).mapToObj(i -> "a" + i).toList();
    List<String> now = Collections.nCopies(20_000, "b");
    assertEquals(20_000, TextDiff.between(old, now).size());
  }

  @Test
  void onlyTheMainPartIsRead() {
    PageText page =
        PageText.of(
            """
            <title>t</title><nav>menu</nav><main><p class="over">某单位</p><h1>标题</h1>
            <p>一 <a href="x">二</a>&nbsp;三</p><ul><li>甲<ul><li>乙</li></ul></li></ul>
            <table class="data"><tr><td>1</td></tr></table><table><tr><th>a</th><td>2</td></tr></table>
            <script>no()</script></main><footer>foot</footer>""",
            false);
    assertEquals(List.of("某单位", "标题", "一 二 三", "甲", "乙", "a | 2"), page.blocks());
    assertEquals("标题（某单位）", page.heading());
  }

  @Test
  void damagedPagesAreReadToo() {
    assertTrue(PageText.of("<p>a<p>b<table><td>c", true).blocks().contains("b"));
    assertEquals(List.of(), PageText.of("", true).blocks());
  }

  private static String without(List<TextChange.Piece> pieces, TextChange.Fate fate) {
    return pieces.stream()
        .filter(p -> p.fate() != fate)
        .map(TextChange.Piece::words)
        .collect(Collectors.joining());
  }

  private static String told(TextChange change) {
    return change.pieces().stream()
        .map(
            p ->
                switch (p.fate()) {
                  case STAYS -> p.words();
                  case GOES -> "[-" + p.words() + "]";
                  case COMES -> "[+" + p.words() + "]";
                })
        .collect(Collectors.joining());
  }
}
