package mingzhang.template;

import io.pebbletemplates.pebble.cache.PebbleCache;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Keeps compiled templates for all threads, except those passed in for one rendering. */
final class Compiled implements PebbleCache<Object, PebbleTemplate> {
  private final Map<Object, PebbleTemplate> templates = new ConcurrentHashMap<>();
  private final Texts texts;

  Compiled(Texts texts) {
    this.texts = texts;
  }

  @Override
  public PebbleTemplate computeIfAbsent(
      Object key, Function<? super Object, ? extends PebbleTemplate> compile) {
    PebbleTemplate known = templates.get(key);
    if (known != null) {
      return known;
    }
    PebbleTemplate compiled = compile.apply(key);
    if (!texts.isPassing(String.valueOf(key))) {
      templates.put(key, compiled);
    }
    return compiled;
  }

  @Override
  public void invalidateAll() {
    templates.clear();
  }
}
