package mingzhang.template;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import mingzhang.report.Place;
import org.jspecify.annotations.Nullable;

/** Gives Pebble its templates, from the caller's source or passed in for one rendering. */
final class Texts implements Loader<String> {
  private final TemplateSource source;
  private final Map<String, TemplateText> passing = new ConcurrentHashMap<>();
  private final Map<String, TemplateText> kept = new ConcurrentHashMap<>();
  private final Set<String> read = new ConcurrentSkipListSet<>();

  Texts(TemplateSource source) {
    this.source = source;
  }

  void pass(String name, TemplateText text) {
    passing.put(name, text);
  }

  void forget(String name) {
    passing.remove(name);
    read.remove(name);
  }

  void keep(String name, TemplateText text) {
    kept.put(name, text);
  }

  boolean isPassing(String name) {
    return passing.containsKey(name);
  }

  Optional<TemplateText> find(String name) {
    TemplateText text = passing.get(name);
    TemplateText known = text == null ? kept.get(name) : text;
    return known == null ? source.find(name) : Optional.of(known);
  }

  /** The names of the source's templates. */
  Set<String> names() {
    return source.names();
  }

  /** Where a word stands; the column is 0 unless the line has it exactly once. */
  Place place(@Nullable String name, @Nullable Integer line, String... words) {
    Optional<TemplateText> text = name == null ? Optional.empty() : find(name);
    String file = text.map(TemplateText::file).orElse(name == null ? "?" : name);
    if (text.isEmpty() || line == null || line < 1) {
      return Place.of(file);
    }
    String content = text.get().text().lines().skip(line - 1L).findFirst().orElse("");
    for (String word : words) {
      int at = word.isEmpty() ? -1 : content.indexOf(word);
      if (at >= 0 && content.indexOf(word, at + 1) < 0) {
        return new Place(file, line, content.codePointCount(0, at) + 1);
      }
    }
    return new Place(file, line, 0);
  }

  /** Where one of the templates read so far names another one. */
  Optional<Place> mention(String missing) {
    for (String name : read) {
      String[] lines = find(name).map(TemplateText::text).orElse("").split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (lines[i].matches(".*[\"']" + java.util.regex.Pattern.quote(missing) + "[\"'].*")) {
          return Optional.of(place(name, i + 1, missing));
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public Reader getReader(String name) {
    TemplateText text = find(name).orElseThrow(() -> new LoaderException(null, name));
    read.add(name);
    return new StringReader(TagLines.fold(text.text().replace("\r\n", "\n")));
  }

  @Override
  public String createCacheKey(String name) {
    return name;
  }

  @Override
  public boolean resourceExists(String name) {
    return find(name).isPresent();
  }

  @Override
  public @Nullable String resolveRelativePath(String relative, String anchor) {
    return null; // names are always counted from the root of the source
  }

  @Override
  public void setCharset(String charset) {}

  @Override
  public void setPrefix(String prefix) {}

  @Override
  public void setSuffix(String suffix) {}
}
