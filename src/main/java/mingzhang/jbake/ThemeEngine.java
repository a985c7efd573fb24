package mingzhang.jbake;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mingzhang.model.General;
import mingzhang.model.GeneralPage;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Our theme as an engine of JBake, for templates that end in {@code .mingzhang-layout}.
 *
 * <p>An ending of its own leaves the templates of a stock JBake site to JBake.
 */
public final class ThemeEngine extends AbstractTemplateEngine {
  static final String ENDING = "mingzhang-layout";

  /** Called by JBake. */
  public ThemeEngine(JBakeConfiguration config, ContentStore db) {
    super(config, db);
  }

  @Override
  public void renderDocument(TemplateModel model, String template, Writer out)
      throws RenderingException {
    if (!(db instanceof MemoryStore store)) {
      throw new RenderingException("layouts of Mingzhang need its own oven: " + template);
    }
    Bake bake = store.bake();
    String layout = template.substring(0, template.length() - ENDING.length() - 1);
    String url = layout.equals("notices") ? General.NOTICES : model.getContent().getUri();
    Optional<byte[]> page =
        bake.layouts.render(layout, url, content(layout, url, bake, model.getContent()));
    try {
      out.write(new String(page.orElse(new byte[0]), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new RenderingException(e);
    }
    if (page.isEmpty()) {
      bake.reported(url);
    }
  }

  private static Map<String, Object> content(
      String layout, String url, Bake bake, DocumentModel document) {
    Map<String, Object> content = new HashMap<>();
    if (layout.equals("notices")) {
      content.put("notices", bake.notices());
    } else {
      GeneralPage page = bake.page(url);
      content.put("body", document.getBody());
      content.put("date", page.date().toString());
      content.put("tags", page.tags());
    }
    return content;
  }
}
