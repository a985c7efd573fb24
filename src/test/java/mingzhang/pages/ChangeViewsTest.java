package mingzhang.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mingzhang.pages.view.ChangeView;
import org.junit.jupiter.api.Test;

class ChangeViewsTest {
  @Test
  void aLineHasOneMinusSign() {
    ChangeView line = ChangeViews.of("", 1, "结余", "万元", side("-1.50"), side("-2.00"), "");
    assertEquals(
        List.of("−1.50", "−2.00", "−0.50", "−33.33%"),
        List.of(line.before().text(), line.now().text(), line.difference(), line.percent()));
  }

  @Test
  void whatStaysTheSameChangesByNothing() {
    ChangeView same = ChangeViews.of("", 1, "公用经费", "万元", side("8.10"), side("8.10"), "");
    assertEquals(
        List.of("0", "0%", "same"), List.of(same.difference(), same.percent(), same.direction()));
    ChangeView none = ChangeViews.of("", 1, "公用经费", "万元", side("0"), side("8.10"), "");
    assertEquals("", none.percent(), "there is no share of nothing");
  }

  private static ChangeViews.Side side(String number) {
    return new ChangeViews.Side(Optional.of(new BigDecimal(number)), "");
  }
}
