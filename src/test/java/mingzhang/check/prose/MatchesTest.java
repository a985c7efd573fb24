package mingzhang.check.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchesTest {
  private static final String LETTERS = "因为公原系，1234-.年万元^受x";

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(20); length > 0; length--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '§',
      value = {
        "原因|因为|[，]系|受.{1,12}公|因(?!公) ~ 原因，受",
        "(?<![\\d.])([-+]?)(\\d+(?:\\.\\d+)?)(万元|元|年(?=，|$))? ~ 1234-",
        "^\\d{1,2}[.年](?!\\d)|\\d年 ~ 1234",
        "(?<!为)公$ ~ 公"
      })
  void findsWhatThePatternFinds(String pattern, String first) {
    Matches matches = new Matches(pattern, first);
    Random random = new Random(7);
    int seen = 0;
    for (int i = 0; i < 5_000; i++) {
      String text = text(random);
      List<String> wanted = new ArrayList<>();
      Matcher all = Pattern.compile(pattern).matcher(text);
      while (all.find()) {
        wanted.add(all.start() + all.group());
      }
      List<String> found = new ArrayList<>();
      matches.each(text, m -> found.add(m.start() + m.group()));
      assertEquals(wanted, found, text);
      assertEquals(!wanted.isEmpty(), matches.isIn(text), text);
      seen += wanted.size();
    }
    assertTrue(seen > 100, seen + " matches");
  }

  @Test
  void aPartOfATextIsLookedAtAsIfItWereAll() {
    Matches end = new Matches("因(?!公)|公$", "因公");
    assertEquals(2, end.first("因公因公", 2, 3));
    assertEquals(-1, end.first("因公因公", 0, 1 - 1));
    assertEquals(1, end.first("因公因公", 1, 2));
  }
}
