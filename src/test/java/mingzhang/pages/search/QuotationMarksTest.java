package mingzhang.pages.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The index and the script of the search leave out the same signs. */
class QuotationMarksTest {
  @Test
  void scriptAndIndexAgree() throws IOException {
    String script = Files.readString(Path.of("themes/civic/assets/search.js"));
    Matcher list = Pattern.compile("const QUOTES = \"(.*)\";").matcher(script);
    assertTrue(list.find());
    Pattern quotes = Pattern.compile(list.group(1).replaceAll("\\\\(.)", "$1"));
    Set<String> differ = new TreeSet<>();
    for (char c = 0; c < Character.MIN_SURROGATE; c++) {
      String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      Set<String> tokens = new TreeSet<>();
      SearchTokens.of("三" + c + "公", tokens);
      boolean left = quotes.matcher(normal).replaceAll("").isEmpty();
      if (left != tokens.equals(Set.of("三公", "公"))) {
        differ.add("U+" + Integer.toHexString(c));
      }
    }
    assertEquals(Set.of(), differ);
  }
}
