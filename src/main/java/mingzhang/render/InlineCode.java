package mingzhang.render;

import java.util.Locale;
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

  /** What may stand between quotation marks or is Pebble's, where nothing is an attribute. */
  private static final String OTHER =
      "\\{\\{.*?}}|\\{%.*?%}"
          + "|\"(?>\\{\\{.*?}}|\\{%.*?%}|[^\"])*+\"|'(?>\\{\\{.*?}}|\\{%.*?%}|[^'])*+'";

  private static final Pattern TAG =
      Pattern.compile(
          "<(?<name>[a-z][a-z0-9-]*)(?>" + OTHER + "|[^<>])*+",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          OTHER + "|(?<=\\s)(?<attribute>on[a-z]+|style)\\s*=",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Data blocks, which are no scripts, have a type of their own. */
  private static final Pattern FILE_OR_DATA =
      Pattern.compile("\\ssrc\\s*=|\\stype\\s*=\\s*[\"']application/", Pattern.CASE_INSENSITIVE);

  private InlineCode() {}

  /** Tells each of them. */
  static void find(SourceFile template, Findings findings) {
    String text = COMMENT.matcher(template.text()).replaceAll(m -> " ".repeat(m.group().length()));
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      String name = tag.group("name").toLowerCase(Locale.ROOT);
      boolean script = name.equals("script") && !FILE_OR_DATA.matcher(tag.group()).find();
      if (script || name.equals("style")) {
        tell(template, tag.start(), "<" + name + ">", findings);
      }
      Matcher attribute = ATTRIBUTE.matcher(text).region(tag.start(), tag.end());
      while (attribute.find()) {
        if (attribute.group("attribute") != null) {
          String shown = attribute.group("attribute") + "=";
          tell(template, attribute.start("attribute"), shown, findings);
        }
      }
    }
  }

  private static void tell(SourceFile template, int at, String shown, Findings findings) {
    findings.add(
        Finding.warning("theme-inline", template.place(at), shown).withHint("theme-inline"));
  }
}
