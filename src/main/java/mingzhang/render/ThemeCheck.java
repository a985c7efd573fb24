package mingzhang.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.read.Mapping;
import mingzhang.read.SourceFile;
import mingzhang.read.Yaml;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Nearest;
import mingzhang.report.Place;
import mingzhang.template.TemplateEngine;

/**
 * Looks for what nothing is made of in the themes of a user: files, messages and blocks whose names
 * nobody asks for, because they are misspelt, and what the pages' policy forbids.
 *
 * <p>A name is known if the theme {@code civic} of the program has it, or if a template of the
 * chain mentions it.
 */
final class ThemeCheck {
  private static final Pattern TEMPLATE = Pattern.compile("(layouts|parts)/.*\\.peb");
  private static final Pattern WORDS = Pattern.compile("messages/([^/]+)\\.yaml");

  /** What people put beside a theme for each other, in its folder itself. */
  private static final Pattern NOTES =
      Pattern.compile("(?i)(readme|licen[cs]e|notice|changelog)[^/]*");

  private static final String ASSETS = "assets/";
  private static final byte[] NOTHING = {};
  private static final Pattern QUOTED = Pattern.compile("\"([^\"\\s]+)\"|'([^'\\s]+)'");
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final ThemeFiles program;
  private final Findings findings;
  private final Set<String> mentioned = new TreeSet<>();
  private final Set<String> keys = new TreeSet<>();

  private ThemeCheck(ThemeFiles program, Findings findings) {
    this.program = program;
    this.findings = findings;
  }

  /**
   * Looks through the themes of a chain that are folders.
   *
   * @param program the theme {@code civic} as the program brings it; asked for only where a folder
   *     is more than a copy of it, as it takes a look through the whole jar
   * @param engine knows the templates of the chain
   */
  static void run(
      ThemeChain chain, Supplier<ThemeFiles> program, TemplateEngine engine, Findings findings) {
    List<Theme> own =
        chain.themes().stream().filter(t -> !(t.files() instanceof PackedFiles)).toList();
    if (own.stream().anyMatch(t -> differs(t.files()))) {
      new ThemeCheck(program.get(), findings).run(own, engine);
    }
  }

  /** Whether a folder is more than a copy of {@code civic}, in which there is nothing to find. */
  private static boolean differs(ThemeFiles own) {
    return own.names().stream()
        .filter(name -> !name.startsWith(ASSETS))
        .anyMatch(
            name ->
                ThemePlaces.civic(name)
                    .filter(bytes -> Arrays.equals(bytes, own.bytes(name).orElse(NOTHING)))
                    .isEmpty());
  }

  private void run(List<Theme> own, TemplateEngine engine) {
    List<String> templates = new ArrayList<>();
    for (Theme theme : own) {
      for (String name : theme.files().names()) {
        if (TEMPLATE.matcher(name).matches()) {
          theme.files().text(name).ifPresent(this::template);
          templates.add(theme.name() + ":" + name);
        }
      }
    }
    BlockCheck blocks = new BlockCheck(engine, mentioned, findings);
    templates.forEach(blocks::run);
    program.names().stream()
        .filter(name -> WORDS.matcher(name).matches())
        .flatMap(name -> program.text(name).stream())
        .flatMap(source -> Yaml.mapping(source, new Findings()).stream())
        .forEach(mapping -> keys.addAll(mapping.keys()));
    own.forEach(theme -> theme.files().names().forEach(name -> file(theme.files(), name)));
  }

  private void template(SourceFile source) {
    InlineCode.find(source, findings);
    Matcher quoted = QUOTED.matcher(source.text());
    while (quoted.find()) {
      mentioned.add(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
    }
  }

  private void file(ThemeFiles files, String name) {
    Matcher words = WORDS.matcher(name);
    if (words.matches()) {
      if (LANGUAGES.contains(ThemeMessages.languageOf(words.group(1)))) {
        files.text(name).flatMap(s -> Yaml.mapping(s, findings)).ifPresent(this::messages);
      } else {
        unused(files, name);
      }
    } else if (!isUsed(name)) {
      unused(files, name);
    }
  }

  private boolean isUsed(String name) {
    return name.equals(Theme.FILE)
        || name.startsWith(ASSETS)
        || NOTES.matcher(name).matches()
        || program.names().contains(name)
        || (TEMPLATE.matcher(name).matches()
            && mentioned.stream().anyMatch(m -> m.equals(name) || m.endsWith(":" + name)));
  }

  private void unused(ThemeFiles files, String name) {
    Finding finding = Finding.warning("theme-file-unused", Place.of(files.shown(name)));
    findings.add(
        Nearest.to(name, program.names())
            .map(n -> finding.withHint("template-nearest", n))
            .orElseGet(() -> finding.withHint("theme-file-unused")));
  }

  private void messages(Mapping mapping) {
    for (Mapping.Entry entry : mapping.entries()) {
      String key = entry.key();
      if (!keys.contains(key) && mentioned.stream().noneMatch(m -> asksFor(m, key))) {
        Finding finding = Finding.warning("theme-message-unused", entry.keyPlace(), key);
        findings.add(
            Nearest.to(key, keys)
                .map(n -> finding.withHint("template-nearest", n))
                .orElse(finding));
      }
    }
  }

  /** A template may put a key together: {@code t("kind." ~ row.kind)}. */
  private static boolean asksFor(String mention, String key) {
    return mention.equals(key) || (mention.endsWith(".") && key.startsWith(mention));
  }
}
