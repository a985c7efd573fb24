package mingzhang.render;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mingzhang.template.TemplateSource;
import mingzhang.template.TemplateText;

/**
 * The templates of a chain of themes.
 *
 * <p>{@code parts/footer.peb} is that of the first theme which has it; {@code
 * civic:parts/footer.peb} is looked for from the theme civic on, so that a theme can extend the
 * very template that it replaces.
 */
record ThemeTemplates(ThemeChain chain) implements TemplateSource {
  @Override
  public Optional<TemplateText> find(String name) {
    int colon = name.indexOf(':');
    Optional<ThemeChain> from =
        colon < 0 ? Optional.of(chain) : chain.from(name.substring(0, colon));
    String path = name.substring(colon + 1);
    return from.flatMap(c -> c.holder(path))
        .flatMap(files -> files.text(path))
        .map(source -> new TemplateText(source.text(), source.name()));
  }

  @Override
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Theme theme : chain.themes()) {
      theme.files().names().stream().filter(n -> n.endsWith(".peb")).forEach(names::add);
    }
    return names;
  }
}
