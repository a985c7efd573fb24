package mingzhang.jbake;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import mingzhang.report.Findings;
import mingzhang.report.Messages;
import mingzhang.report.TextPrinter;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds budget pages to a JBake site: with this program on its class path, a JBake bake builds the
 * content folder of ours that lies beside its own.
 *
 * <p>Settings in {@code jbake.properties}, each relative to JBake's source or destination folder:
 * {@code mingzhang.content} (default {@code budget-content}), {@code mingzhang.destination}
 * (default {@code budget}); {@code mingzhang.language} of findings, {@code en} or {@code zh}
 * (default). A site without that content folder is left as it is.
 */
public final class BudgetTool implements RenderingTool {
  private static final Logger LOG = LoggerFactory.getLogger(BudgetTool.class);

  /** Called by JBake. */
  public BudgetTool() {}

  @Override
  public int render(Renderer renderer, ContentStore db, JBakeConfiguration config)
      throws RenderingException {
    Path source = config.getSourceFolder().toPath();
    Path content = source.resolve(setting(config, "mingzhang.content", "budget-content"));
    if (!Files.isDirectory(content)) {
      if (config.get("mingzhang.content") != null) {
        throw new RenderingException("mingzhang.content: there is no folder " + content);
      }
      return 0;
    }
    Path into =
        config
            .getDestinationFolder()
            .toPath()
            .resolve(setting(config, "mingzhang.destination", "budget"));
    BudgetPages pages =
        ServiceLoader.load(BudgetPages.class, BudgetPages.class.getClassLoader())
            .findFirst()
            .orElseThrow(() -> new RenderingException("no builder of budget pages is there"));
    Findings findings = new Findings();
    int count = pages.build(content, into, findings);
    report(findings, Messages.in(setting(config, "mingzhang.language", "zh")));
    return count;
  }

  @Override
  @Deprecated
  public int render(
      Renderer renderer,
      ContentStore db,
      File destination,
      File templates,
      CompositeConfiguration config)
      throws RenderingException {
    throw new RenderingException("budget pages need the configuration of JBake 2.7 or later");
  }

  private static void report(Findings findings, Messages messages) throws RenderingException {
    String told = new TextPrinter(messages, file -> Optional.empty()).print(findings.sorted());
    if (findings.hasErrors()) {
      throw new RenderingException("budget pages are not built:\n" + told);
    }
    if (!told.isEmpty()) {
      LOG.warn(told);
    }
  }

  private static String setting(JBakeConfiguration config, String key, String otherwise) {
    Object value = config.get(key);
    return value == null ? otherwise : value.toString();
  }
}
