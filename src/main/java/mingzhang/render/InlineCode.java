package mingzhang.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.read.SourceFile;
import mingzhang.report.Finding;
import mingzhang.report.Findings;

/**
 * Looks for scripts and styles within the HTML of a template: the policy {@code default-src 'self'}
 * of the pages lets no browser run or apply them.
 */
final class InlineCode {
  private static final Pattern COMMENT = Pattern.compile("\\{#.*?#}|<!--.*?-->", Pattern.DOTALL);

  /** Data blocks, which are no scripts, have a type of their own. */
  private static final Pattern INLINE =
      Pattern.compile(
          "<script\\b(?![^>]*\\bsrc\\s*=)(?![^>]*\\btype\\s*=\\s*[\"']application/)"
              + "|<style\\b"
              + "|<[a-z][^<>]*?\\s(?<attribute>on[a-z]+|style)\\s*=",
          Pattern.CASE_INSENSITIVE);

  private InlineCode() {}

  /** Tells each of them, of several in a tag the first. */
  static void find(SourceFile template, Findings findings) {
    String text = COMMENT.matcher(template.text()).replaceAll(m -> " ".repeat(m.group().length()));
    Matcher inline = INLINE.matcher(text);
    while (inline.find()) {
      boolean attribute = inline.group("attribute") != null;
      int at = attribute ? inline.start("attribute") : inline.start();
      String shown = attribute ? inline.group("attribute") + "=" : inline.group() + ">";
      findings.add(
          Finding.warning("theme-inline", template.place(at), shown).withHint("theme-inline"));
    }
  }
}
