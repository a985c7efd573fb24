package mingzhang.jbake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import mingzhang.jbake.log.BakeLog;
import mingzhang.model.General;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import org.jbake.app.Asset;
import org.jbake.app.Crawler;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;
import org.jbake.render.ArchiveRenderer;
import org.jbake.render.DocumentsRenderer;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * Bakes general pages and notices with JBake's crawler, parser, renderer and assets, without its
 * database.
 *
 * <p>JBake keeps state in static fields, so there is one bake at a time.
 */
public final class JBakeOven {
  private static final Place SOURCE = Place.of("pages");

  private JBakeOven() {}

  /**
   * Bakes the general part of a site. Nothing to bake loads no class of JBake.
   *
   * @param general what was read
   * @param layouts puts each page into its layout
   * @param into an existing folder that receives the pages and files
   * @param findings takes what is wrong: every page is made, or told to be missing
   * @return addresses of all pages and files that were made
   * @throws IOException if a file cannot be read or written
   */
  public static SortedSet<String> bake(
      General general, Layouts layouts, Path into, Findings findings) throws IOException {
    return general.isEmpty() ? new TreeSet<>() : Oven.bake(general, layouts, into, findings);
  }

  /** Kept apart so that JBake's classes are loaded only where there is something to bake. */
  private static final class Oven {
    static synchronized SortedSet<String> bake(
        General general, Layouts layouts, Path into, Findings findings) throws IOException {
      Engines.getRecognizedExtensions(); // looks for engines that we leave out, and says so
      Bake bake = new Bake(general, layouts, findings);
      try (Staging staging = new Staging(general, into);
          BakeLog log = BakeLog.listen()) {
        run(utensils(bake, Settings.of(general, staging.root(), into)), bake);
        for (String line : log.lines()) {
          String told = line.replace(staging.root().toString(), "");
          findings.add(Finding.warning("bake-log", SOURCE, told));
        }
      }
      return new Baked(bake, into).look();
    }

    private static Utensils utensils(Bake bake, JBakeConfiguration settings) {
      MemoryStore store = new MemoryStore(bake);
      Utensils utensils = new Utensils();
      utensils.setConfiguration(settings);
      utensils.setContentStore(store);
      utensils.setCrawler(new Crawler(store, settings));
      utensils.setRenderer(new Renderer(store, settings));
      utensils.setAsset(new Asset(settings));
      return utensils;
    }

    private static void run(Utensils utensils, Bake bake) throws IOException {
      DocumentTypes.addDocumentType("notice"); // beside those of a JBake site we may be part of
      utensils.getCrawler().crawl();
      for (RenderingTool tool : List.of(new DocumentsRenderer(), new ArchiveRenderer())) {
        try {
          tool.render(
              utensils.getRenderer(), utensils.getContentStore(), utensils.getConfiguration());
        } catch (RenderingException e) {
          bake.findings.add(Finding.error("bake-failed", SOURCE, String.valueOf(e.getMessage())));
        }
      }
      utensils.getAsset().copy();
      for (Throwable failure : utensils.getAsset().getErrors()) {
        throw new IOException(failure);
      }
    }
  }
}
