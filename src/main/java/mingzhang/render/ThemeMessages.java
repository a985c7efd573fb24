package mingzhang.render;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.model.DisclosureKind;
import mingzhang.read.Mapping;
import mingzhang.read.MappingReader;
import mingzhang.read.SourceFile;
import mingzhang.read.Yaml;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Nearest;
import mingzhang.report.Place;
import mingzhang.template.TemplateCall;
import mingzhang.template.TemplateException;
import mingzhang.template.TemplateFunction;

/** The words of the interface in one language: the function {@code t("key", arg…)} of templates. */
final class ThemeMessages implements TemplateFunction {
  private static final Pattern FILE = Pattern.compile("messages/([A-Za-z0-9-]+)\\.yaml");
  private static final String FINAL_ACCOUNTS = "." + DisclosureKind.FINAL_ACCOUNTS.word();
  private static final Pattern VALUE = Pattern.compile("\\{(\\d)}");

  private final Map<String, String> texts = new TreeMap<>();
  private final String language;
  private final Place asked;

  private ThemeMessages(String language, Place asked) {
    this.language = language;
    this.asked = asked;
  }

  /**
   * Reads the words of a language; those of a theme come before those of the one it extends.
   *
   * <p>For {@code zh-CN} the file {@code messages/zh-CN.yaml} comes before {@code
   * messages/zh.yaml}. For final accounts, {@code messages/zh.final-accounts.yaml} comes before
   * both.
   */
  static ThemeMessages open(
      ThemeChain chain, String language, DisclosureKind kind, Place asked, Findings findings) {
    ThemeMessages messages = new ThemeMessages(language, asked);
    NavigableSet<String> existing = new TreeSet<>();
    for (Theme theme : chain.themes()) {
      for (String tag : tags(language, kind)) {
        theme.files().text("messages/" + tag + ".yaml").ifPresent(s -> messages.add(s, findings));
      }
      theme.files().names().stream()
          .map(FILE::matcher)
          .filter(Matcher::matches)
          .forEach(match -> existing.add(match.group(1)));
    }
    if (messages.texts.isEmpty()) {
      findings.add(
          Finding.error("theme-language", asked, chain.themes().get(0).name(), language)
              .withHint("template-existing", String.join(", ", existing)));
    }
    return messages;
  }

  /** Names of the files of a theme in the order in which they are asked. */
  private static List<String> tags(String language, DisclosureKind kind) {
    String plain = language.replaceFirst("-.*", "");
    return kind == DisclosureKind.BUDGET
        ? List.of(language, plain)
        : List.of(language + FINAL_ACCOUNTS, plain + FINAL_ACCOUNTS, language, plain);
  }

  /** The language of a file of words, by the name of the file without its ending. */
  static String languageOf(String file) {
    return file.replaceFirst(Pattern.quote(FINAL_ACCOUNTS) + "$", "").replaceFirst("-.*", "");
  }

  private void add(SourceFile source, Findings findings) {
    Optional<Mapping> mapping = Yaml.mapping(source, findings);
    if (mapping.isPresent()) {
      try (MappingReader reader = new MappingReader(mapping.get(), findings)) {
        for (String key : mapping.get().keys()) {
          reader.text(key).ifPresent(text -> texts.putIfAbsent(key, text));
        }
      }
    }
  }

  @Override
  public Object call(TemplateCall call) {
    if (call.arguments().isEmpty()) {
      throw TemplateException.noValue("t", call);
    }
    String key = call.text(0);
    String text = texts.get(key);
    if (text == null) {
      Finding finding = Finding.error("theme-message-missing", call.place(), key, language);
      throw new TemplateException(
          Nearest.to(key, texts.keySet())
              .map(nearest -> finding.withHint("template-nearest", nearest))
              .orElse(finding));
    }
    return call.arguments().size() == 1 && text.indexOf('{') < 0
        ? text
        : VALUE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1), call)));
  }

  /**
   * The sentence of a key with its arguments; a theme without it shows the key, and a finding says
   * so.
   */
  String say(String key, Object[] arguments, Findings findings) {
    String text = texts.get(key);
    if (text == null && texts.isEmpty()) {
      return key; // a finding of its own says that the language has no words at all
    }
    if (text == null) {
      Finding finding = Finding.error("theme-message-missing", asked, key, language);
      findings.add(
          Nearest.to(key, texts.keySet())
              .map(nearest -> finding.withHint("template-nearest", nearest))
              .orElse(finding));
      return key;
    }
    return text.indexOf('{') < 0
        ? text
        : VALUE
            .matcher(text)
            .replaceAll(
                m -> {
                  int index = Integer.parseInt(m.group(1));
                  return Matcher.quoteReplacement(
                      index < arguments.length ? String.valueOf(arguments[index]) : m.group());
                });
  }

  private static String value(String digit, TemplateCall call) {
    int index = Integer.parseInt(digit) + 1;
    if (index >= call.arguments().size()) {
      throw new TemplateException(
          Finding.error(
              "theme-message-value",
              call.place(),
              call.text(0),
              "{" + digit + "}",
              call.arguments().size() - 1));
    }
    return call.text(index);
  }
}
